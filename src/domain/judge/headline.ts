import type { ActionStatus } from './actionStatus.ts'
import { hasPlan, onTrackOrDone } from './rollup.ts'
import type { Coverage, Rollup } from './rollup.ts'
import { valueOf } from './reading.ts'
import type { Axis } from '../plan/axis.ts'
import type { Period } from '../plan/period.ts'
import type { Snapshot } from '../snapshot.ts'

/** What the first sentences of Overview say, before any language. */
export type Headline<Named extends Pick<Axis, 'id' | 'name'> = Axis> =
  | { readonly kind: 'beforePlan' }
  | { readonly kind: 'noActions' }
  | {
      readonly kind: 'standing'
      readonly total: number
      /** Actions on track or done. */
      readonly good: number
      /** All others, so that the parts add up to the total; those without a member are left out. */
      readonly rest: readonly { readonly part: RestPart; readonly count: number }[]
      /** Which axis is furthest behind its plan; undefined where nothing has a plan to be behind. */
      readonly behind: Behind<Named> | undefined
      readonly reporting: { readonly period: Period; readonly missing: number; readonly owing: number } | undefined
      /** Actions on which a filed report waits. */
      readonly waiting: number
      /** Without a plan to judge by: how many indicators have a target. */
      readonly targets: { readonly indicators: number; readonly withTarget: number } | undefined
    }

/** What an action is that is neither on track nor done, most serious first. */
const REST = {
  overdue: ['overdue'],
  behind: ['offTrack', 'atRisk'],
  silent: ['noReport', 'notKnown'],
  unrated: ['unrated'],
  notDue: ['notDue'],
  stopped: ['suspended', 'cancelled'],
} as const satisfies Record<string, readonly ActionStatus[]>
export type RestPart = keyof typeof REST

/** `isPartial` when the averages of some axes are withheld. */
export type Behind<Named extends Pick<Axis, 'id' | 'name'> = Axis> =
  | { readonly kind: 'cannotSay' }
  | { readonly kind: 'none'; readonly isPartial: boolean }
  | {
      readonly kind: 'axis'
      readonly axis: Named
      readonly done: number
      readonly planned: number
      readonly coverage: Coverage
      readonly isPartial: boolean
    }

/** An axis with the roll-up of its actions. */
export interface AxisRollup {
  readonly axis: Axis
  readonly rollup: Rollup
}

export function axisRollups({ plan, rollups }: Snapshot): readonly AxisRollup[] {
  return plan.axes.flatMap((axis) => {
    const of = rollups.byAxis.get(axis.id)
    return of ? [{ axis, rollup: of }] : []
  })
}

/** Chooses what to say first about a snapshot. */
export function headline(snapshot: Snapshot): Headline {
  const { plan, actions, indicators, asOf, rollups } = snapshot
  const hasWords = actions.some(({ record }) => record.said > 0)
  if (asOf < plan.adopted && !hasWords) return { kind: 'beforePlan' }
  const { whole } = rollups
  if (whole.count === 0) return { kind: 'noActions' }
  const isPlanned = hasPlan(whole)
  return {
    kind: 'standing',
    total: whole.count,
    good: onTrackOrDone(whole),
    rest: restOf(whole),
    behind: isPlanned ? furthestBehind(axisRollups(snapshot)) : undefined,
    reporting: missingReports(snapshot),
    waiting: actions.filter(({ verdict }) => verdict.report?.kind === 'awaiting').length,
    targets:
      isPlanned || indicators.length === 0
        ? undefined
        : {
            indicators: indicators.length,
            withTarget: indicators.filter(({ indicator }) => indicator.targets.length > 0).length,
          },
  }
}

function restOf({ countsByStatus }: Rollup) {
  return (Object.keys(REST) as RestPart[])
    .map((part) => ({ part, count: REST[part].reduce((sum, status) => sum + countsByStatus[status], 0) }))
    .filter(({ count }) => count > 0)
}

function furthestBehind(axes: readonly AxisRollup[]): Behind {
  // Where nothing is due to have begun, nothing can be behind.
  const planned = axes.filter(({ rollup }) => hasPlan(rollup) && rollup.coverage.due > 0)
  const known = planned.flatMap(({ axis, rollup: { actual, planned: due, coverage } }) => {
    const [done, byNow] = [valueOf(actual), valueOf(due)]
    return done !== undefined && byNow !== undefined ? [{ axis, done, planned: byNow, coverage }] : []
  })
  if (known.length === 0 && planned.length > 0) return { kind: 'cannotSay' }
  const isPartial = known.length < planned.length
  const [worst] = known
    .filter(({ done, planned: byNow }) => done < byNow)
    .toSorted((a, b) => b.planned - b.done - (a.planned - a.done))
  return worst ? { kind: 'axis', ...worst, isPartial } : { kind: 'none', isPartial }
}

function missingReports({ reporting, lastClosed }: Snapshot) {
  if (!lastClosed || reporting.length === 0) return undefined
  const missing = reporting.filter(({ periods }) =>
    periods.some(({ period, timeliness }) => period === lastClosed && timeliness.kind === 'missing'),
  )
  return { period: lastClosed, missing: missing.length, owing: reporting.length }
}
