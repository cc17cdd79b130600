import type { Action } from '#domain/plan/action.ts'
import type { MilestoneId } from '#domain/plan/ids.ts'
import { useLocale, useText } from '#i18n/LocaleProvider.tsx'
import type { Change } from '#domain/judge/statementChanges.ts'

/** One field's change in words: from what, to what. */
export function ChangeText({ change, action }: { readonly change: Change; readonly action: Action }) {
  const t = useText()
  const { format, pick } = useLocale()
  const fromTo = (field: string, before: string | undefined, after: string) =>
    before === undefined ? t('change.set', { field, after }) : t('change.fromTo', { field, before, after })
  const titles = (ids: readonly MilestoneId[]) =>
    format.list(
      ids.map((id) => {
        const milestone = action.milestones.find((each) => each.id === id)
        return milestone ? pick(milestone.title) : id
      }),
    )
  switch (change.field) {
    case 'state':
      return fromTo(t('column.state'), change.before && t(`state.${change.before}`), t(`state.${change.after}`))
    case 'percent': {
      const text = (percent: number | undefined) =>
        percent === undefined ? t('gap.notReported') : format.percent(percent / 100)
      return fromTo(t('fact.done'), change.before === undefined ? undefined : text(change.before), text(change.after))
    }
    case 'dueRevised': {
      const text = (day: typeof change.after) => (day ? format.day(day) : t('none'))
      return fromTo(t('change.dueRevised'), change.before && text(change.before), text(change.after))
    }
    case 'milestones':
      return [
        ...(change.added.length > 0 ? [t('change.milestonesDone', { list: titles(change.added) })] : []),
        ...(change.removed.length > 0 ? [t('change.milestonesUndone', { list: titles(change.removed) })] : []),
      ].join(' ')
  }
}
