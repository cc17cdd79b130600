import { isAwaiting } from './reports.ts'
import type { Report } from './reports.ts'

/** How far somebody is who tries the reporting cycle out in one browser. */
export interface Tried {
  /** The report that was filed here last, if any was. */
  readonly report: Report | undefined
  /** Whether everything in it has a verdict, and whether official figures rest on any of it. */
  readonly isDecided: boolean
  readonly isAccepted: boolean
}

/** What of the cycle was done in this browser: a report of its own was filed, decided, and changed the figures. */
export function tried(reports: readonly Report[]): Tried {
  const report = reports.findLast(({ isOwn }) => isOwn)
  const isDecided = report !== undefined && !isAwaiting(report)
  const isAccepted =
    isDecided && report.items.some(({ standing }) => standing.verdict.kind === 'accepted' && !standing.awaitsRevision)
  return { report, isDecided, isAccepted }
}
