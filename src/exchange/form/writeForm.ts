import { writeXlsx } from 'hucre/xlsx'
import type { Cell, CellValue, DataValidation, WriteSheet } from 'hucre/xlsx'
import type { Bytes } from '#domain/ledger/figures.ts'
import type { Say } from '#i18n/say.ts'
import { cellAddress } from './book.ts'
import { COLUMNS, FORM_VERSION, HIDDEN_SHEET, TOLD, choicesIn, columnsOf } from './formColumns.ts'
import type { Choice, FormColumn, FormSheet } from './formColumns.ts'
import { WIDTHS, looks } from './formLooks.ts'
import { rowsOf } from './formRows.ts'
import type { FormToWrite } from './formRows.ts'

/** The form as a workbook (Office Open XML) in the language of `say`; in Arabic its sheets run from right to left. */
export async function writeForm(say: Say, form: FormToWrite): Promise<Bytes> {
  const { plan, institution, period } = form
  const lists = makeLists([HIDDEN_SHEET, FORM_VERSION, plan.strategy, institution, period])
  const sheets = (Object.keys(COLUMNS) as FormSheet[]).map((sheet) => sheetOf(say, form, sheet, lists))
  const hidden = { name: HIDDEN_SHEET, rows: lists.rows(), hidden: true, protection: LOCKED }
  const bytes = await writeXlsx({ sheets: [instructions(say, form), ...sheets, hidden], activeSheet: 0 })
  return Uint8Array.from(bytes)
}

/** What the hidden sheet holds: first what form it is, then a column for each list. */
interface Lists {
  /** The cells of a list, as a formula names them; the same list is written once. */
  readonly rangeOf: (choices: readonly Choice[]) => string
  readonly rows: () => CellValue[][]
}

function makeLists(head: readonly CellValue[]): Lists {
  const columns: string[][] = []
  return {
    rangeOf: (choices) => {
      const labels = choices.map(({ label }) => label)
      const known = columns.findIndex((column) => column.join('\n') === labels.join('\n'))
      const at = 1 + (known === -1 ? columns.push(labels) - 1 : known)
      const letter = cellAddress(0, at).replace(/\d+$/, '')
      return `${HIDDEN_SHEET}!$${letter}$1:$${letter}$${labels.length}`
    },
    rows: () => {
      const length = Math.max(head.length, ...columns.map((column) => column.length))
      return Array.from({ length }, (_, row) => [head[row] ?? null, ...columns.map((column) => column[row] ?? null)])
    },
  }
}

/** Protected without a password: it keeps from slips, not from people. Widths can be changed. */
const LOCKED = { sheet: true, formatColumns: true, formatRows: true } as const
const DAYS: ReadonlySet<FormColumn> = new Set(['by', 'day'])

function instructions(say: Say, { plan, institution, period }: FormToWrite): WriteSheet {
  const name = plan.institutions.find(({ id }) => id === institution)?.name
  const lines = [
    say('form.title', { period: say.format.period(period) }),
    say.pick(plan.title),
    name ? say.pick(name) : institution,
    '',
    say('form.how.fill'),
    say('form.how.lists'),
    say('form.how.days'),
    say('form.how.empty'),
    say('form.how.back'),
  ]
  const { plain, title } = looks(say)
  const cells = new Map(lines.map((_, row) => [`${row},0`, { style: row === 0 ? title : plain }]))
  return {
    name: say('form.sheet.instructions'),
    rows: lines.map((line) => [line]),
    columns: [{ width: 90 }],
    rowDefs: new Map([[0, { height: 24 }]]),
    cells,
    protection: LOCKED,
    view: { rightToLeft: say.lang === 'ar', showGridLines: false },
  }
}

function sheetOf(say: Say, form: FormToWrite, sheet: FormSheet, lists: Lists): WriteSheet {
  const look = looks(say)
  const columns = columnsOf(sheet, form.plan)
  const rows = rowsOf(say, form, sheet)
  const cells = new Map<string, Partial<Cell>>()
  const validations: DataValidation[] = []
  for (const [at, column] of columns.entries()) {
    cells.set(`0,${at}`, { style: look.heading })
    const choices = choicesIn(say, form.plan, column)
    for (const [index, row] of rows.entries()) {
      const isAsked = !TOLD.has(column) && row.unasked?.includes(column) !== true
      cells.set(`${index + 1},${at}`, { style: isAsked ? (DAYS.has(column) ? look.day : look.asked) : look.told })
      const steps = column === 'value' ? row.steps : undefined
      if (steps) validations.push(listOf(say, lists, steps, cellAddress(index + 1, at)))
    }
    if (rows.length === 0) continue
    const range = `${cellAddress(1, at)}:${cellAddress(rows.length, at)}`
    if (choices && choices.length > 0) validations.push(listOf(say, lists, choices, range))
    if (column === 'percent')
      validations.push({ ...between('decimal', '0', '100'), range, ...mistake(say, 'form.percent') })
    // Serial numbers of days: from 1 January 1990 to 31 December 2199.
    if (DAYS.has(column))
      validations.push({ ...between('date', '32874', '109574'), range, ...mistake(say, 'form.day') })
  }
  return {
    name: say(`form.sheet.${sheet}`),
    rows: [
      columns.map((column) => say(`form.column.${column}`)),
      ...rows.map((row) => columns.map((column) => row[column] ?? null)),
    ],
    columns: columns.map((column) => ({ width: WIDTHS[column] })),
    cells,
    dataValidations: validations,
    rowDefs: new Map([[0, { height: 20 }]]),
    freezePane: { rows: 1, columns: 2 },
    protection: LOCKED,
    pageSetup: { orientation: 'landscape', paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    view: { rightToLeft: say.lang === 'ar' },
  }
}

function listOf(say: Say, lists: Lists, choices: readonly Choice[], range: string): DataValidation {
  return { type: 'list', formula1: lists.rangeOf(choices), allowBlank: true, range, ...mistake(say, 'form.list') }
}

const between = (type: 'decimal' | 'date', formula1: string, formula2: string) =>
  ({ type, operator: 'between', formula1, formula2, allowBlank: true }) as const

const mistake = (say: Say, id: 'form.list' | 'form.percent' | 'form.day') =>
  ({ showErrorMessage: true, errorStyle: 'stop', errorTitle: say('form.mistake'), errorMessage: say(id) }) as const
