import { compareText } from '../compareText.ts'
import { groupBy } from '../groupBy.ts'
import { observationItem } from '../ledger/items.ts'
import type { ObservationItem, TableRows } from '../ledger/items.ts'
import type { Standing, Standings } from '../ledger/standing.ts'
import type { Observation } from '../ledger/update.ts'
import { daysBetween } from '../plan/day.ts'
import type { Day } from '../plan/day.ts'
import type { Indicator, Measure } from '../plan/indicator.ts'
import type { InstitutionId } from '../plan/ids.ts'
import { comparePeriods, periodEnd, periodLength, periodStart } from '../plan/period.ts'
import type { Period, PeriodKind } from '../plan/period.ts'
import { readingOf } from './reading.ts'
import type { Reading } from './reading.ts'
import { tallyFigures } from './figureTally.ts'
import type { FigurePlace, FigureTally } from './figureTally.ts'
import type { Support } from './actionRecord.ts'

/** A figure together with how it stands. */
export interface ObservationStatement extends ObservationItem {
  readonly standing: Standing
  readonly support: Support
}

/** Why a line may not be drawn from the point before. */
export type Cut = 'break' | 'definition' | 'length' | 'measure' | 'assessor' | 'gap'

/** One period of an indicator's series. */
export interface Point {
  readonly period: Period
  readonly reading: Reading
  readonly observation: Observation
  readonly statement: ObservationStatement
  /** Undefined when the point continues the line; the first point of a series is not cut. */
  readonly cut: Cut | undefined
  /** The day from which the figure counts. */
  readonly known: Day
}

/** Figures of one assessor and one breakdown, in the order of time; what names no assessor is the keeper's. */
export interface Series {
  readonly assessor: InstitutionId | undefined
  readonly breakdown: string
  readonly points: readonly Point[]
}

/** What is to be known of everything said about an indicator by a day; the whole of it is its history. */
export interface IndicatorRecord extends Pick<FigureTally, 'said' | 'counted' | 'sources'> {
  readonly contested: readonly (readonly ObservationStatement[])[]
  /** The figures without a breakdown, a series for each assessor. */
  readonly totals: readonly Series[]
  /** The totals that ratings and headlines use. */
  readonly main: Series | undefined
}

/** Every figure for an indicator said by the day, oldest first, with how it stands. */
export function indicatorHistory(tables: readonly TableRows[], standings: Standings): readonly ObservationStatement[] {
  return tables.flatMap((table) => {
    const standingOf = standings.ofRows(table)
    return table.rows.flatMap((row) => {
      const standing = standingOf(row)
      return standing ? [statementAt({ table, row, standing })] : []
    })
  })
}

/** Sorts the figures of an indicator into series; contradicting ones stay out as contested. */
export function indicatorRecord(
  indicator: Indicator,
  tables: readonly TableRows[],
  standings: Standings,
): IndicatorRecord {
  const { totals: places, contested, ...tally } = tallyFigures(tables, standings, indicator.keeper)
  const lines = groupBy(places.map(statementAt), ({ row }) => row.assessor ?? indicator.keeper)
  const totals = [...lines.values()].map((line) => toSeries(indicator, line))
  return {
    ...tally,
    contested: contested.map((group) => group.map(statementAt)),
    totals,
    main: mainOf(indicator, totals),
  }
}

function statementAt({ table, row, standing }: FigurePlace): ObservationStatement {
  const item = observationItem(table, row)
  return { ...item, standing, support: supportOf(item, standing) }
}

/** The latest point that has a value. */
export function latestPoint(series: Series | undefined): Point | undefined {
  return series?.points.findLast((point) => point.reading.kind === 'value')
}

/** The points that may be compared with the last one: back to the last cut that is more than a missing figure. */
export function comparablePoints(points: readonly Point[]): readonly Point[] {
  const lastCut = points.findLastIndex(({ cut }) => cut !== undefined && cut !== 'gap')
  return points.slice(Math.max(0, lastCut)).filter((point) => point.reading.kind === 'value')
}

function toSeries(indicator: Indicator, line: readonly ObservationStatement[]): Series {
  const ordered = line.toSorted((a, b) => comparePeriods(a.row.period, b.row.period))
  const points = ordered.map((statement, index): Point => {
    const { row, standing, update } = statement
    return {
      period: row.period,
      reading: readingOf(row),
      observation: row,
      statement,
      cut: cutBetween(indicator, ordered[index - 1]?.row, row),
      known: standing.verdict.kind === 'accepted' ? standing.verdict.on : update.said,
    }
  })
  const first = ordered[0]?.row
  return { assessor: first?.assessor ?? indicator.keeper, breakdown: first?.breakdown ?? '', points }
}

function cutBetween(indicator: Indicator, before: Observation | undefined, row: Observation): Cut | undefined {
  if (!before) return undefined
  if (row.status === 'B') return 'break'
  if ((row.status === 'D') !== (before.status === 'D')) return 'definition'
  if (measureOf(indicator, row) !== measureOf(indicator, before)) return 'measure'
  if (periodLength(row.period) !== periodLength(before.period)) return 'length'
  if (row.value === undefined || before.value === undefined) return 'gap'
  return isNext(indicator, before.period, row.period) ? undefined : 'gap'
}

/** Whether one period follows the other with none left out; only a regular frequency can tell. */
function isNext({ frequency }: Indicator, before: Period, after: Period): boolean {
  if (frequency === 'I') return true
  if (!REGULAR.has(periodLength(after))) return true
  const between = daysBetween(periodEnd(before), periodStart(after)) - 1
  return between < SHORTEST * (daysBetween(periodStart(before), periodEnd(before)) + 1)
}

/** February is nine tenths of the month before it; a first quarter differs less from the fourth. */
const SHORTEST = 0.9

const REGULAR: ReadonlySet<string> = new Set<PeriodKind>(['year', 'half', 'quarter', 'month'])

function measureOf(indicator: Indicator, row: Observation): Measure {
  return row.measure ?? indicator.measure
}

/**
 * The totals of the keeper (of nobody in particular, where there is none); without any, those of whoever speaks of the
 * latest period, shown as theirs: of several the one with more figures, then the one whose id comes first.
 */
function mainOf(indicator: Indicator, totals: readonly Series[]): Series | undefined {
  const own = totals.find(({ assessor }) => assessor === indicator.keeper)
  return own ?? totals.toSorted(byWordLast).at(-1)
}

function byWordLast(a: Series, b: Series): number {
  return (
    comparePeriods(lastPeriod(a), lastPeriod(b)) ||
    a.points.length - b.points.length ||
    compareText(b.assessor ?? '', a.assessor ?? '')
  )
}

function lastPeriod(series: Series): Period {
  return series.points.at(-1)?.period ?? ('1900' as Period)
}

function supportOf({ row }: ObservationItem, { verdict }: Standing): Support {
  if (verdict.kind === 'accepted' && verdict.verified) return 'verified'
  return row.sources.length > 0 ? 'evidence' : 'claimed'
}
