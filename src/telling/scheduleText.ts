import type { Schedule } from '#domain/judge/schedule.ts'
import type { ActionSnapshot } from '#domain/snapshot.ts'
import type { Say } from '#i18n/say.ts'

/** A line of the timeline in words: from when to when, the day now expected, and how many milestones are done and late. */
export function scheduleText(say: Say, { action, record, verdict }: ActionSnapshot, of: Schedule): string {
  const { startPeriod, duePeriod } = action
  const { expected, steps } = of
  const completed = verdict.status === 'completed' ? record.current?.update.completed : undefined
  const { format } = say
  const [start, due] = [startPeriod, duePeriod].map((of) => (of ? format.period(of) : say('date.unknown')))
  const done = steps.filter(({ state }) => state === 'done').length
  const late = steps.filter(({ state }) => state === 'late').length
  return [
    startPeriod || duePeriod ? say('timeline.span', { start: start ?? '', due: due ?? '' }) : say('timeline.noDates'),
    ...(completed === undefined ? [] : [say('timeline.completed', { period: format.period(completed) })]),
    ...(expected === undefined ? [] : [say('timeline.expected', { day: format.dayShort(expected) })]),
    ...(steps.length > 0 ? [say('timeline.steps', { done, n: steps.length, late })] : []),
  ].join(' ')
}
