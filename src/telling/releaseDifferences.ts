import type { PublicDoc } from '#domain/disclose/publicDoc.ts'
import type { ReleaseChanges } from '#domain/disclose/releaseChanges.ts'
import type { ActionId, IndicatorId } from '#domain/plan/ids.ts'
import type { Say } from '#i18n/say.ts'
import { figureAbout, figureWord } from './releasedFigure.ts'

/** How many statuses changed, and how many figures were added and revised. */
export function changesCounted(say: Say, { statuses, figures, revised }: ReleaseChanges): string {
  return say('site.changes.counts', {
    statuses: statuses.length,
    figures: figures.length,
    revised: revised.length,
  })
}

/** One line of what a release says otherwise than the one before. */
export interface ReleaseDifference {
  /** No other line has it. */
  readonly key: string
  readonly subject:
    { readonly kind: 'action'; readonly id: ActionId } | { readonly kind: 'indicator'; readonly id: IndicatorId }
  /** Period and breakdown, of a figure that was revised. */
  readonly about?: string
  readonly before: string
  readonly now: string
}

/** What a release says otherwise, row by row. Figures that are new, or no longer there, are counted for each indicator. */
export function releaseDifferences(
  say: Say,
  changes: ReleaseChanges,
  doc: Pick<PublicDoc, 'dimensions' | 'indicators'>,
): readonly ReleaseDifference[] {
  const absent = say('publish.changes.absent')
  const { statuses, added, gone, revised, figures, lost } = changes
  return [
    ...statuses.map(({ action, from, to }) => ({
      key: `status ${action}`,
      subject: { kind: 'action' as const, id: action },
      before: say(`status.${from}`),
      now: say(`status.${to}`),
    })),
    ...added.map((id) => ({
      key: `added ${id}`,
      subject: { kind: 'action' as const, id },
      before: absent,
      now: say('publish.changes.public'),
    })),
    ...gone.map((id) => ({
      key: `gone ${id}`,
      subject: { kind: 'action' as const, id },
      before: say('publish.changes.public'),
      now: absent,
    })),
    ...revised.flatMap((figure) => {
      const shown = doc.indicators.find(({ indicator }) => indicator.id === figure.indicator)
      if (!shown) return []
      return {
        key: `revised ${figure.indicator} ${figure.assessor ?? ''} ${figure.period} ${figure.breakdown}`,
        subject: { kind: 'indicator' as const, id: figure.indicator },
        about: figureAbout(say, doc.dimensions, figure),
        before: figureWord(say, shown.indicator, figure.before),
        now: figureWord(say, shown.indicator, figure.value),
      }
    }),
    ...countedByIndicator(say, figures).map(({ id, words }) => ({
      key: `new ${id}`,
      subject: { kind: 'indicator' as const, id },
      before: absent,
      now: words,
    })),
    ...countedByIndicator(say, lost).map(({ id, words }) => ({
      key: `lost ${id}`,
      subject: { kind: 'indicator' as const, id },
      before: words,
      now: absent,
    })),
  ]
}

function countedByIndicator(
  say: Say,
  figures: ReleaseChanges['figures'],
): readonly { readonly id: IndicatorId; readonly words: string }[] {
  return [...new Set(figures.map(({ indicator }) => indicator))].map((id) => {
    const own = figures.filter(({ indicator }) => indicator === id)
    const withheld = own.filter(({ value }) => value === 'withheld').length
    return { id, words: say('publish.changes.figures', { n: own.length, withheld }) }
  })
}
