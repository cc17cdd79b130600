import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import type { Digits, Lang } from '#i18n/lang.ts'

export type Theme = 'system' | 'light' | 'dark'

/** Taste, kept in this browser: what one would not send to a colleague. */
export interface Preferences {
  readonly lang: Lang | undefined
  readonly digits: Digits
  readonly theme: Theme
  /** The strategy opened last, for an address that names none. */
  readonly strategy: string | undefined
}

export const usePreferences = create<Preferences>()(
  persist((): Preferences => ({ lang: undefined, digits: 'latn', theme: 'system', strategy: undefined }), {
    name: 'athar.preferences',
    version: 1,
  }),
)

/** Changes some preferences. */
export function prefer(change: Partial<Preferences>): void {
  usePreferences.setState(change)
}
