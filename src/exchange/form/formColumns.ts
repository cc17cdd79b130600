import { ACTION_STATES, STATED_GAPS } from '#domain/ledger/vocabulary.ts'
import type { Indicator } from '#domain/plan/indicator.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { Say } from '#i18n/say.ts'

/** The sheets of a form and their columns; `form.sheet.…` and `form.column.…` are their names on paper. */
export const COLUMNS = {
  actions: ['id', 'title', 'last', 'state', 'percent', 'selfRating', 'evidence', 'note', 'obstacle', 'asks', 'by'],
  milestones: ['id', 'title', 'milestone', 'milestoneTitle', 'done', 'day'],
  figures: ['id', 'title', 'period', 'unit', 'last', 'value', 'gap', 'note'],
} as const

export type FormSheet = keyof typeof COLUMNS
export type FormColumn = (typeof COLUMNS)[FormSheet][number]

/** Columns that tell what is asked; nobody answers in them. Of these only the codes are read back. */
export const TOLD: ReadonlySet<FormColumn> = new Set([
  'id',
  'title',
  'last',
  'milestone',
  'milestoneTitle',
  'period',
  'unit',
])

/** The sheet that says what form it is and holds the lists; nobody sees it. Its first cell is its own name. */
export const HIDDEN_SHEET = 'athar'
export const FORM_VERSION = 1

/** The columns that a strategy has: without a scale nobody assesses himself. */
export function columnsOf(sheet: FormSheet, plan: Plan): readonly FormColumn[] {
  const hasScale = (plan.selfRatings ?? []).length > 0
  return COLUMNS[sheet].filter((column) => column !== 'selfRating' || hasScale)
}

/** What can be chosen in a column: what it stands for, and its words in one language. */
export interface Choice {
  readonly value: string
  readonly label: string
}

/** The choices of a column; undefined where anything may be written. */
export function choicesIn(say: Say, plan: Plan, column: FormColumn): readonly Choice[] | undefined {
  switch (column) {
    case 'state':
      return ACTION_STATES.map((value) => ({ value, label: say(`state.${value}`) }))
    case 'gap':
      return STATED_GAPS.map((value) => ({ value, label: say(`filing.gap.${value}`) }))
    case 'done':
      return (['yes', 'no'] as const).map((value) => ({ value, label: say(`form.done.${value}`) }))
    case 'selfRating':
      return (plan.selfRatings ?? []).map(({ code, label }) => ({ value: code, label: say.pick(label) }))
    case 'asks':
      return plan.institutions.map(({ id, name }) => ({ value: id, label: say.pick(name) }))
    default:
      return undefined
  }
}

/** The steps of an indicator that is assessed on a scale; undefined for one that is counted. */
export function stepsOf(say: Say, { scale }: Indicator): readonly Choice[] | undefined {
  return scale.length > 0
    ? scale.map(({ code, label }) => ({ value: String(code), label: say.pick(label) }))
    : undefined
}
