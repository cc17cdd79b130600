import type { Foreseen } from '#domain/judge/pace.ts'
import type { Cut, Series } from '#domain/judge/series.ts'
import type { Reading } from '#domain/judge/reading.ts'
import type { ObservationStatus } from '#domain/ledger/update.ts'
import type { Indicator } from '#domain/plan/indicator.ts'
import type { Period } from '#domain/plan/period.ts'
import type { NiceScale } from './niceScale.ts'
import type { Rank } from './ordinal.ts'
import type { TimeTick } from './timeTicks.ts'

/** One thing said about a period: a figure (or why there is none), the baseline, or a target. */
export interface TrendFact {
  readonly kind: 'figure' | 'baseline' | 'target' | 'forecast'
  readonly period: Period
  /** Who is speaking, where several are drawn; else empty. */
  readonly name: string
  readonly reading: Reading
  readonly status: ObservationStatus
  readonly cut: Cut | undefined
  readonly isPending: boolean
  /** Between what a forecast lies. */
  readonly range?: readonly [low: number, high: number]
}

/** Where a line passes: its height and whether the figure is soft (estimated, provisional or not accepted yet). */
export interface TrendCell {
  readonly y: number
  readonly isSoft: boolean
}

/** Everything at one moment of the time axis. */
export interface TrendRow {
  /** Day number (days since 1970-01-01) of the period's end. */
  readonly x: number
  readonly cells: Readonly<Record<string, TrendCell>>
  readonly facts: readonly TrendFact[]
  /** Where it would be at its pace, from the latest figure on. */
  readonly foreseen?: Foreseen
}

/** A stretch of joined points. */
export interface TrendLine {
  /** Key of its cells in the rows. */
  readonly key: string
  /** Place of its series in `series`: 0 is the main one. */
  readonly series: number
  readonly length: number
}

/** A place where the line is cut, between the point before and the point after. */
export interface TrendCut {
  readonly x: number
  readonly period: Period
  readonly cut: Exclude<Cut, 'gap'>
}

/** Key of the cells of the path from the baseline through the targets. */
export const PATH = 'path'

/** An indicator's figures, ready to be drawn. */
export interface TrendData {
  readonly indicator: Indicator
  readonly rows: readonly TrendRow[]
  readonly lines: readonly TrendLine[]
  /** A name per series, empty where one needs none. */
  readonly names: readonly string[]
  readonly cuts: readonly TrendCut[]
  readonly ticks: readonly TimeTick[]
  readonly scale: NiceScale
  /** Steps of an ordinal scale with their heights; empty for a numeric one. */
  readonly ranks: readonly Rank[]
  /** Points that have a value, over all series. */
  readonly count: number
}

/** Names a series in the reader's language: its assessor or breakdown. */
export type NameOf = (series: Series) => string
