import type { Day } from '#domain/plan/day.ts'
import type { InstitutionId } from '#domain/plan/ids.ts'
import type { Period } from '#domain/plan/period.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { dueDay, dutiesOf } from '#domain/report/due.ts'
import type { Say } from '#i18n/say.ts'

/** A letter to an institution whose report has not come: what is asked, by when, and of what it speaks. */
export function reminderText(
  say: Say,
  plan: Plan,
  { institution, period, today }: { readonly institution: InstitutionId; readonly period: Period; readonly today: Day },
): { readonly subject: string; readonly body: string } {
  const nameOf = (id: InstitutionId) => {
    const found = plan.institutions.find((each) => each.id === id)
    return found ? say.pick(found.name) : id
  }
  const due = dueDay(plan, period)
  const { actions, figures } = dutiesOf(plan, institution, period)
  const items = [
    ...actions.map(({ title }) => say.pick(title)),
    ...figures.map(({ indicator, period: of }) => `${say.pick(indicator.name)} (${say.format.period(of)})`),
  ]
  const values = {
    institution: nameOf(institution),
    strategy: say.pick(plan.title),
    period: say.format.period(period),
    due: due ? say.format.day(due) : '',
  }
  return {
    subject: say('reminder.subject', values),
    body: [
      say('reminder.greeting', values),
      say(due !== undefined && due < today ? 'reminder.overdue' : 'reminder.due', values),
      say('reminder.items', { n: items.length }) + items.map((item) => `\n– ${item}`).join(''),
      say('reminder.how', values),
      nameOf(plan.secretariat),
    ].join('\n\n'),
  }
}
