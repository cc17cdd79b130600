import { onTrackOrDone } from './rollup.ts'
import type { Rollup } from './rollup.ts'
import { valueOf } from './reading.ts'
import type { Axis } from '../plan/axis.ts'
import type { Period } from '../plan/period.ts'
import type { Snapshot } from '../snapshot.ts'

/** What the first sentence of Overview says, before any language. */
export type Headline =
  | { readonly kind: 'beforePlan' }
  | {
      readonly kind: 'rated'
      readonly total: number
      readonly good: number
      /** Which axis is furthest behind its plan, as far as enough reports came to say so. */
      readonly behind: Behind
      readonly reporting: { readonly period: Period; readonly missing: number; readonly owing: number } | undefined
    }
  | {
      /** No dates are known, so progress cannot be judged: what is known is said instead. */
      readonly kind: 'unrated'
      readonly total: number
      readonly completed: number
      readonly unrated: number
      readonly indicators: number
      readonly withTarget: number
    }

/** `isPartial` when the averages of some axes are withheld. */
export type Behind =
  | { readonly kind: 'cannotSay' }
  | { readonly kind: 'none'; readonly isPartial: boolean }
  | {
      readonly kind: 'axis'
      readonly axis: Axis
      readonly done: number
      readonly planned: number
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
  if (whole.planned.kind === 'gap') {
    return {
      kind: 'unrated',
      total: whole.count,
      completed: whole.countsByStatus.completed,
      unrated: whole.countsByStatus.unrated,
      indicators: indicators.length,
      withTarget: indicators.filter(({ indicator }) => indicator.targets.length > 0).length,
    }
  }
  return {
    kind: 'rated',
    total: whole.count,
    good: onTrackOrDone(whole),
    behind: furthestBehind(axisRollups(snapshot)),
    reporting: missingReports(snapshot),
  }
}

function furthestBehind(axes: readonly AxisRollup[]): Behind {
  const dated = axes.filter(({ rollup: { planned } }) => planned.kind === 'value')
  const known = dated.flatMap(({ axis, rollup: { actual, planned } }) => {
    const [done, due] = [valueOf(actual), valueOf(planned)]
    return done !== undefined && due !== undefined ? [{ axis, done, planned: due }] : []
  })
  if (known.length === 0) return { kind: 'cannotSay' }
  const isPartial = known.length < dated.length
  const [worst] = known
    .filter(({ done, planned }) => done < planned)
    .toSorted((a, b) => b.planned - b.done - (a.planned - a.done))
  return worst ? { kind: 'axis', ...worst, isPartial } : { kind: 'none', isPartial }
}

function missingReports({ reporting, lastClosed }: Snapshot) {
  if (!lastClosed) return undefined
  const missing = reporting.filter(({ periods }) =>
    periods.some(({ period, timeliness }) => period === lastClosed && timeliness.kind === 'missing'),
  )
  return { period: lastClosed, missing: missing.length, owing: reporting.length }
}
