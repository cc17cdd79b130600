import type { Change } from '#domain/judge/statementChanges.ts'
import type { Action } from '#domain/plan/action.ts'
import type { MilestoneId } from '#domain/plan/ids.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import type { Say } from '#i18n/say.ts'
import { obstacleText } from './obstacleText.ts'

/** One field's change in words: from what, to what. */
export function changeText(say: Say, snapshot: Snapshot, change: Change, action: Action): string {
  const { format, pick } = say
  const fromTo = (field: string, before: string | undefined, after: string) =>
    before === undefined ? say('change.set', { field, after }) : say('change.fromTo', { field, before, after })
  const titles = (ids: readonly MilestoneId[]) =>
    format.list(
      ids.map((id) => {
        const milestone = action.milestones.find((each) => each.id === id)
        return milestone ? pick(milestone.title) : id
      }),
    )
  switch (change.field) {
    case 'state':
      return fromTo(say('column.state'), change.before && say(`state.${change.before}`), say(`state.${change.after}`))
    case 'percent': {
      const text = (percent: number | undefined) =>
        percent === undefined ? say('gap.notReported') : format.percent(percent / 100)
      return fromTo(say('fact.done'), change.before === undefined ? undefined : text(change.before), text(change.after))
    }
    case 'dueRevised': {
      const text = (day: typeof change.after) => (day ? format.day(day) : say('none'))
      return fromTo(say('change.dueRevised'), change.before && text(change.before), text(change.after))
    }
    case 'obstacle':
      return change.after ? obstacleText(say, snapshot, change.after) : say('change.obstacleGone')
    case 'milestones':
      return [
        ...(change.added.length > 0 ? [say('change.milestonesDone', { list: titles(change.added) })] : []),
        ...(change.removed.length > 0 ? [say('change.milestonesUndone', { list: titles(change.removed) })] : []),
      ].join(' ')
  }
}
