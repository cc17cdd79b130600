import type { ActionStatus } from '../judge/actionStatus.ts'
import type { ActionId } from '../plan/ids.ts'
import type { ReleaseContents } from './keptReleases.ts'

type ReleasedFigure = ReleaseContents['figures'][number]

/** A figure that was another before. */
export interface RevisedFigure extends ReleasedFigure {
  readonly before: ReleasedFigure['value']
}

/** What a release says otherwise than the one before. */
export interface ReleaseChanges {
  readonly statuses: readonly { readonly action: ActionId; readonly from: ActionStatus; readonly to: ActionStatus }[]
  /** Actions that were not in it before, and that are no more. */
  readonly added: readonly ActionId[]
  readonly gone: readonly ActionId[]
  readonly figures: readonly ReleasedFigure[]
  readonly revised: readonly RevisedFigure[]
  /** Figures that are said no more. */
  readonly lost: readonly ReleasedFigure[]
}

/** Compares two releases, row by row, by what is published of both. */
export function releaseChanges(before: ReleaseContents, now: ReleaseContents): ReleaseChanges {
  const ids = (of: ReleaseContents) => Object.keys(of.statuses) as ActionId[]
  const figuresNow = new Set(now.figures.map(subjectOf))
  const figuresBefore = new Map(before.figures.map((figure) => [subjectOf(figure), figure.value]))
  return {
    statuses: ids(now).flatMap((action) => {
      const [from, to] = [before.statuses[action], now.statuses[action]]
      // A release names statuses by the words of its day; those are never taken back.
      return from === undefined || to === undefined || from === to
        ? []
        : [{ action, from: from as ActionStatus, to: to as ActionStatus }]
    }),
    added: ids(now).filter((id) => before.statuses[id] === undefined),
    gone: ids(before).filter((id) => now.statuses[id] === undefined),
    figures: now.figures.filter((figure) => !figuresBefore.has(subjectOf(figure))),
    revised: now.figures.flatMap((figure) => {
      const old = figuresBefore.get(subjectOf(figure))
      return old === undefined || old === figure.value ? [] : [{ ...figure, before: old }]
    }),
    lost: before.figures.filter((figure) => !figuresNow.has(subjectOf(figure))),
  }
}

function subjectOf({ indicator, assessor, period, breakdown }: ReleasedFigure): string {
  return `${indicator}|${assessor ?? ''}|${period}|${breakdown}`
}
