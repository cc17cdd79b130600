import type { Day } from '../plan/day.ts'
import { contentsOf } from './keptReleases.ts'
import type { ReleaseContents } from './keptReleases.ts'
import type { PublicDoc } from './publicDoc.ts'
import type { ReleaseNote } from './release.ts'
import { releaseChanges } from './releaseChanges.ts'
import type { ReleaseChanges, RevisedFigure } from './releaseChanges.ts'

/** A release of the past with what it said. */
export interface PastRelease extends Pick<ReleaseNote, 'number' | 'day'> {
  readonly contents: ReleaseContents
}

/** What a release said otherwise than the one before it. */
export interface ReleaseStep extends Pick<ReleaseNote, 'number' | 'day'> {
  readonly changes: ReleaseChanges
}

/**
 * What each release said otherwise than the one before it, oldest first, this one last; none of a first release. Only rows
 * that are published now are named: what is gone is counted.
 */
export function releaseHistory(
  past: readonly PastRelease[],
  now: Pick<ReleaseNote, 'number' | 'day'>,
  doc: PublicDoc,
): readonly ReleaseStep[] {
  const all: readonly PastRelease[] = [...past, { ...now, contents: contentsOf(doc) }]
  const shown = new Set<string>([
    ...doc.actions.map(({ action }) => action.id),
    ...doc.indicators.map(({ indicator }) => indicator.id),
  ])
  return all.slice(1).map(({ number, day, contents }, index) => {
    const before = (all[index] as PastRelease).contents
    return { number, day, changes: onlyShown(releaseChanges(before, contents), shown) }
  })
}

function onlyShown(changes: ReleaseChanges, shown: ReadonlySet<string>): ReleaseChanges {
  return {
    ...changes,
    statuses: changes.statuses.filter(({ action }) => shown.has(action)),
    added: changes.added.filter((action) => shown.has(action)),
    figures: changes.figures.filter(({ indicator }) => shown.has(indicator)),
    revised: changes.revised.filter(({ indicator }) => shown.has(indicator)),
  }
}

/** A figure that was revised, in which release and on which day. */
export interface DatedRevision extends RevisedFigure {
  readonly release: number
  readonly day: Day
}

/** Every figure that was ever revised, oldest revision first. */
export function revisionsIn(history: readonly ReleaseStep[]): readonly DatedRevision[] {
  return history.flatMap(({ number, day, changes }) =>
    changes.revised.map((figure) => ({ ...figure, release: number, day })),
  )
}
