import type { CellValue } from 'hucre/xlsx'
import type { Action } from '#domain/plan/action.ts'
import type { Day } from '#domain/plan/day.ts'
import type { ActionId, InstitutionId } from '#domain/plan/ids.ts'
import type { Period } from '#domain/plan/period.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { Draft, FigureKey } from '#domain/report/draft.ts'
import type { Duties } from '#domain/report/due.ts'
import type { Say } from '#i18n/say.ts'
import { choicesIn, stepsOf } from './formColumns.ts'
import type { Choice, FormColumn, FormSheet } from './formColumns.ts'

/** A report in the making, to be answered in a workbook. */
export interface FormToWrite {
  readonly plan: Plan
  readonly institution: InstitutionId
  readonly period: Period
  readonly duties: Duties
  readonly draft: Draft
  /** What was last known of an action or an indicator, in words; empty where nothing is. */
  readonly lastOf: (about: ActionId | FigureKey) => string
  /** The milestones of an action that are known to be done. */
  readonly doneOf: (action: ActionId) => Readonly<Record<string, Day | null | undefined>>
}

/** A row by its columns; a milestone is answered in rows of its own. */
export type FormRow = Partial<Record<FormColumn, CellValue>> & {
  /** Steps that only this row's value can have. */
  readonly steps?: readonly Choice[]
  /** Columns that ask nothing in this row. */
  readonly unasked?: readonly FormColumn[]
}

/** The rows of a sheet, with what the draft says. */
export function rowsOf(say: Say, form: FormToWrite, sheet: FormSheet): readonly FormRow[] {
  switch (sheet) {
    case 'actions':
      return form.duties.actions.map((action) => actionRow(say, form, action))
    case 'milestones':
      return form.duties.actions.flatMap((action) => milestoneRows(say, form, action))
    case 'figures':
      return form.duties.figures.map(({ key, indicator, period }) => {
        const { value, gap, note } = form.draft.figures[key] ?? {}
        const steps = stepsOf(say, indicator)
        return {
          id: key,
          title: say.pick(indicator.name),
          period: say.format.period(period),
          unit: say.pick(indicator.unit),
          last: form.lastOf(key),
          value: steps?.find((step) => step.value === String(value))?.label ?? finite(value),
          gap: labelled(choicesIn(say, form.plan, 'gap'), gap),
          note: note ?? null,
          ...(steps && { steps }),
        }
      })
  }
}

function actionRow(say: Say, { plan, draft, lastOf }: FormToWrite, action: Action): FormRow {
  const { state, percent, selfRating, evidence = [], note, obstacle } = draft.actions[action.id] ?? {}
  const label = (column: FormColumn, value: string | undefined) => labelled(choicesIn(say, plan, column), value)
  return {
    id: action.id,
    title: say.pick(action.title),
    last: lastOf(action.id),
    state: label('state', state),
    percent: finite(percent),
    selfRating: label('selfRating', selfRating),
    evidence: evidence[0] ?? null,
    note: note ?? null,
    obstacle: obstacle?.what ?? null,
    asks: label('asks', obstacle?.asks),
    by: date(obstacle?.by),
    // Where there are milestones, they tell how much is done.
    ...(action.milestones.length > 0 && { unasked: ['percent'] as const }),
  }
}

function milestoneRows(say: Say, { plan, draft, doneOf }: FormToWrite, action: Action): readonly FormRow[] {
  const done: Readonly<Record<string, Day | null | undefined>> =
    draft.actions[action.id]?.milestonesDone ?? doneOf(action.id)
  return action.milestones.map(({ id, title }) => ({
    id: action.id,
    title: say.pick(action.title),
    milestone: id,
    milestoneTitle: say.pick(title),
    done: labelled(choicesIn(say, plan, 'done'), done[id] === undefined ? 'no' : 'yes'),
    day: date(done[id] ?? undefined),
  }))
}

function labelled(choices: readonly Choice[] | undefined, value: string | undefined): CellValue {
  return choices?.find((choice) => choice.value === value)?.label ?? null
}

const finite = (value: number | undefined) => (value !== undefined && Number.isFinite(value) ? value : null)
const date = (day: Day | undefined) => (day === undefined ? null : new Date(`${day}T00:00:00Z`))
