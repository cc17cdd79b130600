import { compareText } from '../compareText.ts'
import { groupBy } from '../groupBy.ts'
import { readingOf } from '../judge/reading.ts'
import type { Cut, ObservationStatement } from '../judge/series.ts'
import type { Day } from '../plan/day.ts'
import type { Dimension } from '../plan/dimension.ts'
import { readBreakdown } from '../plan/dimension.ts'
import type { Indicator } from '../plan/indicator.ts'
import { comparePeriods } from '../plan/period.ts'
import type { Reading } from '../judge/reading.ts'
import type { IndicatorSnapshot } from '../snapshot.ts'
import type { Observation } from '../ledger/update.ts'
import { figureId, lineOf } from './counted.ts'
import type { CountFigure } from './counted.ts'

/** A figure that counts and stands alone, before anything is withheld. */
export interface StatedFigure {
  readonly id: string
  readonly row: Observation
  readonly reading: Reading
  readonly known: Day
  readonly isMain: boolean
  readonly cut: Cut | undefined
}

/**
 * The figures of an indicator that count and that no other contradicts, by counter, breakdown and time.
 *
 * @param history every figure given for it by the day
 */
export function statedFigures(
  { indicator, record }: IndicatorSnapshot,
  history: readonly ObservationStatement[],
  dimensions: readonly Dimension[],
): readonly StatedFigure[] {
  const subjects = groupBy(
    history.filter(({ standing }) => standing.counts),
    ({ row }) => figureId(indicator, row, dimensions),
  )
  const cuts = new Map(
    record.main?.points.map(({ statement, cut }) => [figureId(indicator, statement.row, dimensions), cut]),
  )
  return [...subjects]
    .flatMap(([id, statements]): readonly StatedFigure[] => {
      const [only] = statements
      if (!only || statements.length > 1) return []
      const { row, standing, update } = only
      const known = standing.verdict.kind === 'accepted' ? standing.verdict.on : update.said
      return [{ id, row, reading: readingOf(row), known, isMain: cuts.has(id), cut: cuts.get(id) }]
    })
    .toSorted(
      (a, b) =>
        Number(b.isMain) - Number(a.isMain) ||
        compareText(a.row.assessor ?? '', b.row.assessor ?? '') ||
        compareText(a.row.breakdown, b.row.breakdown) ||
        comparePeriods(a.row.period, b.row.period),
    )
}

/** Those of them that count people, as the audit needs them; undefined for what is no whole number of people. */
export function countFigure(
  indicator: Indicator,
  { id, row, reading }: Pick<StatedFigure, 'id' | 'row' | 'reading'>,
  dimensions: readonly Dimension[],
): CountFigure | undefined {
  if (reading.kind !== 'value' || !Number.isSafeInteger(reading.value) || reading.value < 0) return undefined
  return {
    id,
    line: lineOf(indicator, row),
    indicator: indicator.id,
    measure: row.measure ?? indicator.measure,
    period: row.period,
    breakdown: readBreakdown(row.breakdown, dimensions),
    value: reading.value,
  }
}
