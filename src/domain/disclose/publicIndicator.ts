import type { Dimension } from '../plan/dimension.ts'
import type { Indicator, PeriodValue } from '../plan/indicator.ts'
import type { IndicatorSnapshot } from '../snapshot.ts'
import { figureId } from './counted.ts'
import { baselineId, countsPeople } from './protectPeople.ts'
import type { PublicFigure, PublicIndicator, PublicRating } from './publicDoc.ts'
import { namedRow } from './publicParts.ts'
import { withoutNumbers } from './withoutNumbers.ts'
import type { StatedFigure } from './statedFigures.ts'

/** What is published of an indicator: what it measures, its figures but for those withheld, and how it is rated by them. */
export function publicIndicator(
  { indicator, record, rating }: IndicatorSnapshot,
  figures: readonly StatedFigure[],
  withheld: ReadonlySet<string>,
  dimensions: readonly Dimension[],
  isNamed: (id: string) => boolean,
): PublicIndicator {
  const { objective, method, keeper, baseline } = indicator
  const idOf = ({ period }: PeriodValue) =>
    figureId(
      indicator,
      { period, breakdown: '', ...(record.main?.assessor && { assessor: record.main.assessor }) },
      dimensions,
    )
  const isBaselineWithheld = baseline !== undefined && withheld.has(baselineId(indicator, dimensions))
  const isWithheld = (of: PeriodValue | undefined) =>
    of !== undefined && (withheld.has(idOf(of)) || (isBaselineWithheld && of.period === baseline.period))
  const hidden = new Set(
    figures.flatMap(({ id, reading }) => (reading.kind === 'value' && withheld.has(id) ? [reading.value] : [])),
  )
  const rated = isWithheld(rating.latest) || isWithheld(rating.base) ? undefined : publicRating(rating)
  return {
    indicator: {
      ...namedRow(indicator),
      note: withoutNumbers(indicator.note, hidden),
      id: indicator.id,
      axis: indicator.axis,
      axisBasis: indicator.axisBasis,
      ...(objective !== undefined && { objective }),
      name: indicator.name,
      definition: withoutNumbers(indicator.definition, hidden),
      unit: indicator.unit,
      kind: indicator.kind,
      direction: indicator.direction,
      measure: indicator.measure,
      frequency: indicator.frequency,
      ...(method !== undefined && { method }),
      decimals: indicator.decimals,
      scale: indicator.scale,
      ...(keeper !== undefined && isNamed(keeper) && { keeper }),
      counts: countsPeople(indicator) ? 'people' : 'other',
      madeOf: (indicator.madeOf ?? []).filter(isNamed),
      ...(baseline && {
        baseline: { period: baseline.period, value: isBaselineWithheld ? 'withheld' : baseline.value },
      }),
      targets: indicator.targets.map(({ period, value, provenance, sources }) => ({
        period,
        value,
        provenance,
        sources,
      })),
      tags: indicator.tags,
    },
    record: {
      contested: record.contested.map((group) => group.map(({ row: { period } }) => ({ row: { period } }))),
    },
    ...(rated && { rating: rated }),
    figures: figures.map((figure) => publicFigure(indicator, figure, withheld, isNamed)),
  }
}

function publicRating(rating: IndicatorSnapshot['rating']): PublicRating {
  const { latest, base, target, metIn, ratio, done, expected } = rating
  const pair = ({ period, value }: PeriodValue): PeriodValue => ({ period, value })
  return {
    rating: rating.rating,
    rule: rating.rule,
    method: rating.method,
    isTargetPast: rating.isTargetPast,
    ...(latest && { latest: pair(latest) }),
    ...(base && { base: pair(base) }),
    ...(target && { target: pair(target) }),
    ...(metIn !== undefined && { metIn }),
    ...(ratio !== undefined && { ratio }),
    ...(done !== undefined && { done }),
    ...(expected !== undefined && { expected }),
  }
}

function publicFigure(
  { keeper }: Indicator,
  { id, row, reading, known, isMain, cut }: StatedFigure,
  withheld: ReadonlySet<string>,
  isNamed: (id: string) => boolean,
): PublicFigure {
  const { assessor, measure } = row
  const isOther = assessor !== undefined && assessor !== keeper && isNamed(assessor)
  return {
    period: row.period,
    breakdown: row.breakdown,
    ...(isOther && { assessor }),
    value: withheld.has(id) ? 'withheld' : reading.kind === 'value' ? reading.value : reading.gap,
    status: row.status,
    ...(measure !== undefined && { measure }),
    isMain,
    ...(cut !== undefined && { cut }),
    known,
    provenance: row.provenance,
    sources: row.sources,
  }
}
