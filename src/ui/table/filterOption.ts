import type { Wording } from '#domain/plan/wording.ts'
import { foreignSide } from '#i18n/lang.ts'
import type { Say } from '#i18n/say.ts'

/** One choice of a filter, with how many rows it would leave where that is known. */
export interface FilterOption {
  readonly value: string
  readonly label: string
  readonly count?: number
  /** Where the label is in another language than the screen. */
  readonly lang?: string
  readonly dir?: 'ltr' | 'rtl'
}

/** A choice that the strategy names. */
export function optionNamed({ lang, pick }: Say, value: string, name: Wording): FilterOption {
  return { value, label: pick(name), ...foreignSide(name, lang) }
}
