import { ACTION_STATES, STATED_GAPS } from '#domain/ledger/vocabulary.ts'
import type { Action } from '#domain/plan/action.ts'
import type { Day } from '#domain/plan/day.ts'
import type { ActionId, InstitutionId, MilestoneId } from '#domain/plan/ids.ts'
import type { Period } from '#domain/plan/period.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { ActionAnswer, FigureAnswer } from '#domain/report/draft.ts'
import type { Duties, FigureDuty } from '#domain/report/due.ts'
import { isSameContent } from '#domain/sameContent.ts'
import type { Say } from '#i18n/say.ts'
import type { BookCell } from './book.ts'
import { readChoice, readDay, readNumber, readText, shownIn } from './formCells.ts'
import type { Read } from './formCells.ts'
import { choicesIn, stepsOf } from './formColumns.ts'
import type { FormColumn } from './formColumns.ts'
import type { FormProblem, FormRowRead } from './formTables.ts'

/** What a form is read for. */
export interface FormContext {
  readonly plan: Plan
  readonly institution: InstitutionId
  readonly period: Period
  readonly duties: Duties
  /** The words of every language in which a form can be written; problems are told in those of the first. */
  readonly says: readonly Say[]
  /** The milestones of an action that are known to be done. */
  readonly doneOf: (action: ActionId) => Readonly<Record<string, Day | null | undefined>>
}

/** Reads cells of a row; what is wrong is noted, and read as though nothing stood there. */
function reader(row: FormRowRead, problems: FormProblem[]) {
  return <Value>(column: FormColumn, read: (cell: BookCell) => Read<Value>): Value | undefined => {
    const cell = row.at(column)
    if (!cell) return undefined
    const found = read(cell)
    if (found.ok) return found.value
    problems.push(row.problem(column, found.code))
    return undefined
  }
}

const choice =
  ({ says, plan }: FormContext, column: FormColumn) =>
  (cell: BookCell) =>
    readChoice(
      cell,
      says.map((say) => choicesIn(say, plan, column) ?? []),
    )

/** The answer without what nobody said. */
function said<Answer extends object>(parts: { readonly [Part in keyof Answer]?: Answer[Part] | undefined }): Answer {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)) as Answer
}

export function actionIn(
  row: FormRowRead,
  action: Action,
  done: ActionAnswer['milestonesDone'],
  context: FormContext,
  problems: FormProblem[],
): ActionAnswer {
  const read = reader(row, problems)
  const state = read('state', choice(context, 'state'))
  const percent = read('percent', (cell) => readNumber(cell, true))
  if (percent !== undefined && action.milestones.length > 0) problems.push(row.problem('percent', 'notAsked'))
  const evidence = read('evidence', readText)
  const obstacle = said<NonNullable<ActionAnswer['obstacle']>>({
    what: read('obstacle', readText),
    asks: read('asks', choice(context, 'asks')) as InstitutionId | undefined,
    by: read('by', readDay),
  })
  const isTold = state !== undefined || !isSameContent(done, { ...context.doneOf(action.id) })
  return said<ActionAnswer>({
    state: ACTION_STATES.find((each) => each === state),
    percent,
    // A form comes with what is known of milestones; it is said anew with the state, or where it was changed.
    milestonesDone: isTold ? done : undefined,
    selfRating: read('selfRating', choice(context, 'selfRating')),
    evidence: evidence === undefined ? undefined : [evidence],
    note: read('note', readText),
    obstacle: Object.keys(obstacle).length > 0 ? obstacle : undefined,
  })
}

/** The milestones done of each action of which anything is said. */
export function milestonesIn(
  rows: readonly FormRowRead[],
  context: FormContext,
  problems: FormProblem[],
): ReadonlyMap<ActionId, ActionAnswer['milestonesDone']> {
  const keyOf = (action: string, milestone: string) => `${action} ${milestone}`
  const asked = new Map(
    context.duties.actions.flatMap(({ id, milestones }) =>
      milestones.map((milestone) => [keyOf(id, milestone.id), { action: id, milestone: milestone.id }] as const),
    ),
  )
  const answered = new Map<ActionId, { done: Record<MilestoneId, Day | null>; said: number; unsaid: FormRowRead[] }>()
  const seen = new Set<string>()
  for (const row of rows) {
    const [action, milestone] = [row.at('id'), row.at('milestone')]
    const key = keyOf(action ? shownIn(action) : '', milestone ? shownIn(milestone) : '')
    const item = asked.get(key)
    if (!item || seen.has(key)) {
      problems.push(row.problem('milestone', item ? 'rowTwice' : key === ' ' ? 'rowNameless' : 'rowUnknown'))
      continue
    }
    seen.add(key)
    const read = reader(row, problems)
    const isDone = read('done', choice(context, 'done'))
    const day = read('day', readDay)
    const all = answered.get(item.action) ?? { done: {}, said: 0, unsaid: [] }
    answered.set(item.action, all)
    if (isDone === undefined) {
      if (!row.at('done')) all.unsaid.push(row)
      continue
    }
    all.said += 1
    if (isDone === 'yes') all.done[item.milestone] = day ?? null
    else if (day !== undefined) problems.push(row.problem('day', 'dayUndone'))
  }
  for (const { said: count, unsaid } of answered.values())
    if (count > 0) problems.push(...unsaid.map((row) => row.problem('done', 'milestoneUnsaid')))
  return new Map(
    [...answered].flatMap(([action, { done, said: count }]) => (count > 0 ? [[action, done] as const] : [])),
  )
}

export function figureIn(
  row: FormRowRead,
  { indicator }: FigureDuty,
  context: FormContext,
  problems: FormProblem[],
): FigureAnswer {
  const read = reader(row, problems)
  const isShare = Object.values(indicator.unit).includes('%')
  const steps = context.says.map((say) => stepsOf(say, indicator) ?? [])
  const value =
    indicator.scale.length > 0
      ? read('value', (cell) => readChoice(cell, steps))
      : read('value', (cell) => readNumber(cell, isShare))
  const gap = read('gap', choice(context, 'gap'))
  if (value !== undefined && gap !== undefined) problems.push(row.problem('gap', 'valueAndGap'))
  return said<FigureAnswer>({
    value: value === undefined ? undefined : Number(value),
    gap: STATED_GAPS.find((each) => each === gap),
    note: read('note', readText),
  })
}
