import type { Indicator, PeriodValue } from '../plan/indicator.ts'
import { comparePeriods, periodLength } from '../plan/period.ts'
import type { Period } from '../plan/period.ts'
import { latestPoint } from './series.ts'
import type { IndicatorRecord, Series } from './series.ts'

/** Why the latest figure cannot be compared with the baseline or a target, whatever it is. */
export type Incomparable = 'otherCounter' | 'severalCounters' | 'noValueSinceBaseline' | 'cutSinceBaseline'

/** What fails first of: one series, that of the keeper; not older than the baseline; no cut since; one measure and length. */
export function incomparable(
  indicator: Indicator,
  record: IndicatorRecord,
  latest: PeriodValue,
  base: PeriodValue | undefined,
): Incomparable | undefined {
  const { main, totals } = record
  if (main?.assessor !== undefined && main.assessor !== indicator.keeper) {
    if (indicator.keeper !== undefined) return 'otherCounter'
    if (totals.length > 1) return 'severalCounters'
  }
  if (base && comparePeriods(latest.period, base.period) < 0) return 'noValueSinceBaseline'
  return isCutSince(indicator, main, base) ? 'cutSinceBaseline' : undefined
}

/** The last period of which it is said, no later figure being known, that the target was met without saying by how much. */
export function statedAsMet(
  { targets }: Indicator,
  main: Series | undefined,
  base: PeriodValue | undefined,
): Period | undefined {
  const last = main?.points.findLast(({ reading, observation }) => reading.kind === 'value' || isMet(observation))
  if (!last || !isMet(last.observation) || targets.length === 0) return undefined
  return base && comparePeriods(last.period, base.period) < 0 ? undefined : last.period
}

function isMet({ gap }: { readonly gap?: string }): boolean {
  return gap === 'target_met'
}

/** Whether the series was cut after the baseline, or counts something of another length than the baseline (or the target) does. */
function isCutSince(indicator: Indicator, main: Series | undefined, base: PeriodValue | undefined): boolean {
  const points = main?.points ?? []
  const latest = latestPoint(main)
  if (!latest) return false
  const measure = latest.observation.measure ?? indicator.measure
  if (measure !== indicator.measure) return true
  const compared = base ?? indicator.targets.at(-1)
  if (measure === 'flow' && compared && periodLength(latest.period) !== periodLength(compared.period)) return true
  if (!base) return false
  const since = points.filter(
    ({ period }) => comparePeriods(period, base.period) > 0 && comparePeriods(period, latest.period) <= 0,
  )
  const hasPointAtBase = points.some(({ period }) => comparePeriods(period, base.period) <= 0)
  const [first, ...rest] = since
  const joints = hasPointAtBase ? since : rest
  if (joints.some(({ cut }) => cut !== undefined && cut !== 'gap')) return true
  return first !== undefined && (first.observation.status === 'B' || first.observation.status === 'D')
}
