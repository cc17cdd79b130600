import { ACTION_STATUSES } from '#domain/judge/actionStatus.ts'
import type { ActionStatus } from '#domain/judge/actionStatus.ts'
import type { StatusCount } from '#domain/judge/statusHistory.ts'
import type { Say } from '#i18n/say.ts'
import type { StackSeries } from '#ui/charts/StackedColumns.tsx'

/** Lines fill what is not known or has been stopped. */
const LOOKS: Readonly<Record<ActionStatus, Pick<StackSeries, 'colorToken' | 'lean'>>> = {
  completed: { colorToken: '--done', lean: undefined },
  onTrack: { colorToken: '--on', lean: undefined },
  atRisk: { colorToken: '--risk', lean: undefined },
  offTrack: { colorToken: '--off', lean: undefined },
  overdue: { colorToken: '--over', lean: undefined },
  noReport: { colorToken: '--off', lean: 45 },
  notKnown: { colorToken: '--unrated', lean: 45 },
  notDue: { colorToken: '--rule-2', lean: undefined },
  unrated: { colorToken: '--ink-3', lean: 90 },
  suspended: { colorToken: '--ink-3', lean: -45 },
  cancelled: { colorToken: '--due', lean: undefined },
}

/** A status as a part of the columns. */
export interface StatusSeries extends StackSeries {
  readonly id: ActionStatus
}

/** The statuses that occur, best first: the order in which they lie on one another. */
export function statusSeries(say: Say, counted: readonly StatusCount[]): readonly StatusSeries[] {
  return ACTION_STATUSES.filter((status) => counted.some(({ counts }) => counts[status] > 0)).map((status) => ({
    id: status,
    label: say(`status.${status}`),
    ...LOOKS[status],
  }))
}
