import { breakdownText, readBreakdown } from '../plan/dimension.ts'
import type { IndicatorId, InstitutionId } from '../plan/ids.ts'
import type { Measure } from '../plan/indicator.ts'
import type { ReleasePublished } from '../ledger/update.ts'
import { figureId } from './counted.ts'
import type { ReleasedFigure } from './acrossReleases.ts'
import type { PublicDoc } from './publicDoc.ts'

/** What a release said, as far as later ones must know it. */
export type ReleaseContents = Pick<ReleasePublished, 'statuses' | 'figures'>

export function contentsOf(doc: PublicDoc): ReleaseContents {
  return {
    statuses: Object.fromEntries(doc.actions.map(({ action, verdict }) => [action.id, verdict.status])),
    figures: doc.indicators.flatMap(({ indicator, figures }) =>
      figures.map(({ assessor, period, breakdown, value }) => ({
        indicator: indicator.id,
        ...(assessor !== undefined && { assessor }),
        period,
        breakdown,
        value,
      })),
    ),
  }
}

/** The counts of people as they are kept with a release, in a form that JSON knows. */
export function countsKept(released: readonly ReleasedFigure[]): ReleasePublished['counts'] {
  return released.map(({ line, period, breakdown, value, isWithheld }) => ({
    line,
    period,
    breakdown: breakdownText(breakdown),
    value,
    ...(isWithheld && { isWithheld: true as const }),
  }))
}

/** The same as the audit of a later release needs them. */
export function countsReleased({ counts }: Pick<ReleasePublished, 'counts'>): readonly ReleasedFigure[] {
  return counts.map(({ line, period, breakdown, value, isWithheld = false }) => {
    const [indicator, keeper, measure] = line.split('|') as [IndicatorId, InstitutionId, Measure]
    return {
      id: figureId({ id: indicator, keeper }, { period, breakdown }, []),
      line,
      indicator,
      measure,
      period,
      breakdown: readBreakdown(breakdown),
      value,
      isWithheld,
    }
  })
}
