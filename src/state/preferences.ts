import * as v from 'valibot'
import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { LANGS } from '#i18n/lang.ts'
import type { Digits, Lang } from '#i18n/lang.ts'
import { PREFERENCES } from './preferencesKey.ts'

export type Theme = 'system' | 'light' | 'dark'

/** Taste, kept in this browser: what one would not send to a colleague. */
export interface Preferences {
  readonly lang: Lang | undefined
  readonly digits: Digits
  readonly theme: Theme
  /** The strategy opened last, for an address that names none. */
  readonly strategy: string | undefined
  /** The institution this browser reports for. */
  readonly actsFor: string | undefined
  /** When a backup of each strategy was last saved, milliseconds since 1970. */
  readonly backedUp: Readonly<Record<string, number>>
  /** Whether the reporting cycle is being tried, step by step. */
  readonly trying: boolean
}

const DEFAULTS: Preferences = {
  lang: undefined,
  digits: 'latn',
  theme: 'system',
  strategy: undefined,
  actsFor: undefined,
  backedUp: {},
  trying: false,
}

/** What was kept may be of another release or spoiled: what makes no sense falls back to its default, the rest stays. */
const kept = v.object({
  lang: v.fallback(v.optional(v.picklist(LANGS)), undefined),
  digits: v.fallback(v.picklist(['latn', 'arab']), DEFAULTS.digits),
  theme: v.fallback(v.picklist(['system', 'light', 'dark']), DEFAULTS.theme),
  strategy: v.fallback(v.optional(v.string()), undefined),
  actsFor: v.fallback(v.optional(v.string()), undefined),
  backedUp: v.fallback(v.record(v.string(), v.number()), {}),
  trying: v.fallback(v.boolean(), false),
})

export const usePreferences = create<Preferences>()(
  persist((): Preferences => DEFAULTS, {
    name: PREFERENCES,
    version: 1,
    migrate: (stored) => stored as Preferences,
    merge: (stored, current) => {
      const read = v.safeParse(kept, stored)
      return read.success ? { ...current, ...read.output } : current
    },
  }),
)

/** Changes some preferences. */
export function prefer(change: Partial<Preferences>): void {
  usePreferences.setState(change)
}
