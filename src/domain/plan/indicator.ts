import type { AxisBasis } from './axis.ts'
import type { Wording } from './wording.ts'
import type { AxisId, IndicatorId, InstitutionId, ObjectiveId, TargetId } from './ids.ts'
import type { Period } from './period.ts'
import type { Own } from './own.ts'
import type { Origin } from './provenance.ts'
import type { Counted } from './publishing.ts'
import type { RatingMethod } from './rules.ts'

/** Place in the results chain (OECD-DAC glossary). */
export const INDICATOR_KINDS = ['input', 'output', 'outcome', 'impact', 'context'] as const
export type IndicatorKind = (typeof INDICATOR_KINDS)[number]

/** Which way is better, or on which side of a limit to stay. A context indicator is never rated: more may mean better detection. */
export const DIRECTIONS = ['increase', 'decrease', 'maintain', 'at_least', 'at_most', 'context'] as const
export type Direction = (typeof DIRECTIONS)[number]

/** What a figure counts: everything there on a day, what came in over a period, a running total, or a ratio. */
export const MEASURES = ['stock', 'flow', 'cumulative', 'ratio'] as const
export type Measure = (typeof MEASURES)[number]

/** SDMX CL_FREQ codes used here: annual, half-yearly, quarterly, monthly, or irregular. */
export const FREQUENCIES = ['A', 'S', 'Q', 'M', 'I'] as const
export type Frequency = (typeof FREQUENCIES)[number]

/** A value that was, or should be, reached in a period. */
export interface PeriodValue {
  readonly period: Period
  readonly value: number
}

/** A planned value, with its own origin. */
export interface Target extends Origin, PeriodValue {
  readonly id: TargetId
}

/** One step of an ordinal scale: the code stored in figures, and the words shown for it. */
export interface ScaleStep {
  readonly code: number
  readonly label: Wording
}

/**
 * The words of a number and its unit in one language, by what the number takes (CLDR plural categories): `#` stands where
 * the number does, and a form without it says the number itself, as the dual of Arabic does.
 */
export type UnitForms = Readonly<Partial<Record<PluralCategory, string>>>

export const PLURAL_CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'] as const
export type PluralCategory = (typeof PLURAL_CATEGORIES)[number]

/** A measure of results. */
export interface Indicator extends Origin, Own {
  readonly id: IndicatorId
  readonly axis: AxisId
  readonly axisBasis: AxisBasis
  readonly objective: ObjectiveId | undefined
  readonly name: Wording
  readonly definition: Wording
  readonly unit: Wording
  /** How the unit agrees with a number, by language tag, where the package says. */
  readonly unitForms?: Readonly<Record<string, UnitForms>>
  readonly kind: IndicatorKind
  readonly direction: Direction
  readonly measure: Measure
  readonly frequency: Frequency
  /** Overrides the strategy's rating method for this indicator. */
  readonly method: RatingMethod | undefined
  /** Digits after the decimal point when shown, 0–6. */
  readonly decimals: number
  /** Steps of an ordinal scale, best first; empty for a numeric scale. */
  readonly scale: readonly ScaleStep[]
  /** The institution that owes the figure; undefined for outside assessments. */
  readonly keeper: InstitutionId | undefined
  readonly baseline: PeriodValue | undefined
  /** The base year where only the year is known: growth is counted from the first figure of it or after it. */
  readonly baseYear: Period | undefined
  /** By period; the last is the target, the earlier ones are stages on the way. */
  readonly targets: readonly Target[]
  readonly tags: readonly string[]
  /** What its figures count; as people where nobody says. */
  readonly counts?: Counted
  /** What it is made of: the counts behind a ratio, or those that add up to it. */
  readonly madeOf?: readonly IndicatorId[]
}
