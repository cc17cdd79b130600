import type { Action } from '#domain/plan/action.ts'
import type { ActionId } from '#domain/plan/ids.ts'
import type { ActionAnswer, FigureAnswer, FigureKey } from '#domain/report/draft.ts'
import type { ItemAnswers } from '#domain/report/draftChanges.ts'
import type { FigureDuty } from '#domain/report/due.ts'
import { isSameContent } from '#domain/sameContent.ts'
import type { BookFault, BookSheet } from './book.ts'
import { actionIn, figureIn, milestonesIn } from './formAnswers.ts'
import type { FormContext } from './formAnswers.ts'
import { shownIn } from './formCells.ts'
import { FORM_VERSION, HIDDEN_SHEET } from './formColumns.ts'
import type { FormColumn } from './formColumns.ts'
import { rowsIn } from './formTables.ts'
import type { FormProblem, FormRowRead } from './formTables.ts'

/** Why a workbook is no form that can be read here. */
export type FormFault = BookFault | 'notForm' | 'otherForm'

/** What stands in a form, or why nothing can be taken from it. */
export type FormResult =
  | {
      readonly ok: true
      readonly answers: ItemAnswers
      /** While there are any, nothing is taken over. */
      readonly problems: readonly FormProblem[]
      /** Where an answer stands, `Actions!C5`. */
      readonly addressOf: (about: ActionId | FigureKey, column: FormColumn) => string | undefined
    }
  | { readonly ok: false; readonly fault: FormFault; readonly detail: string }

/** Reads the answers of a form from the cells of a workbook. */
export function readForm(sheets: readonly BookSheet[], context: FormContext): FormResult {
  const [name, version, ...whose] = headOf(sheets)
  if (name !== HIDDEN_SHEET || version !== String(FORM_VERSION)) return { ok: false, fault: 'notForm', detail: '' }
  const { plan, institution, period, duties } = context
  const own = [plan.strategy, institution, period]
  if (!isSameContent(whose, own)) return { ok: false, fault: 'otherForm', detail: whose.join(' ') }
  const problems: FormProblem[] = []
  const addresses = new Map<string, string>()
  const rowsOf = (sheet: 'actions' | 'milestones' | 'figures', isAsked: boolean) => {
    if (!isAsked) return []
    const found = rowsIn(sheets, sheet, context)
    problems.push(...found.problems)
    return found.rows
  }
  const hasMilestones = duties.actions.some(({ milestones }) => milestones.length > 0)
  const done = milestonesIn(rowsOf('milestones', hasMilestones), context, problems)
  const remember = (about: ActionId | FigureKey, row: FormRowRead, columns: readonly FormColumn[]) => {
    for (const column of columns) addresses.set(`${about} ${column}`, row.address(column))
  }
  const actions = new Map<ActionId, ActionAnswer>()
  const byId = new Map<string, Action>(duties.actions.map((action) => [action.id, action]))
  for (const { row, item } of named(rowsOf('actions', duties.actions.length > 0), byId, problems)) {
    actions.set(item.id, actionIn(row, item, done.get(item.id), context, problems))
    remember(item.id, row, ['state', 'percent', 'evidence', 'note', 'obstacle'])
  }
  const figures = new Map<FigureKey, FigureAnswer>()
  const byKey = new Map<string, FigureDuty>(duties.figures.map((duty) => [duty.key, duty]))
  for (const { row, item } of named(rowsOf('figures', duties.figures.length > 0), byKey, problems)) {
    figures.set(item.key, figureIn(row, item, context, problems))
    remember(item.key, row, ['value', 'note'])
  }
  return {
    ok: true,
    answers: { actions, figures },
    problems,
    addressOf: (about, column) => addresses.get(`${about} ${column}`),
  }
}

/** What the hidden sheet says of the form. */
function headOf(sheets: readonly BookSheet[]): readonly string[] {
  const rows = sheets.find(({ name }) => name === HIDDEN_SHEET)?.rows ?? []
  return rows.slice(0, 5).map(([cell]) => (cell ? shownIn(cell) : ''))
}

/** The rows with the items they speak of; a row of nothing that is asked, or of something twice, is a problem. */
function named<Item>(
  rows: readonly FormRowRead[],
  items: ReadonlyMap<string, Item>,
  problems: FormProblem[],
): readonly { readonly row: FormRowRead; readonly item: Item }[] {
  const seen = new Set<string>()
  return rows.flatMap((row) => {
    const cell = row.at('id')
    const id = cell ? shownIn(cell) : ''
    const item = items.get(id)
    const isTwice = seen.has(id)
    seen.add(id)
    if (item && !isTwice) return [{ row, item }]
    problems.push(row.problem('id', id === '' ? 'rowNameless' : item ? 'rowTwice' : 'rowUnknown'))
    return []
  })
}
