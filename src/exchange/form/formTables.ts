import type { Plan } from '#domain/plan/plan.ts'
import type { Say } from '#i18n/say.ts'
import { cellAddress } from './book.ts'
import type { BookCell, BookSheet } from './book.ts'
import { columnsOf } from './formColumns.ts'
import type { FormColumn, FormSheet } from './formColumns.ts'
import { plain, shownIn } from './formCells.ts'
import type { CellFault } from './formCells.ts'

/** Why something in a form cannot be read. */
export type FormProblemCode =
  | CellFault
  | 'sheetMissing'
  | 'columnMissing'
  | 'columnTwice'
  /** No such item is asked for in this report. */
  | 'rowUnknown'
  | 'rowTwice'
  /** Nobody knows of what the row speaks. */
  | 'rowNameless'
  /** A number and the reason why there is none. */
  | 'valueAndGap'
  /** A day for a milestone that is not done. */
  | 'dayUndone'
  /** Nothing is asked in this cell. */
  | 'notAsked'
  /** Milestones of an action are answered all or not at all. */
  | 'milestoneUnsaid'

/** Something that cannot be read, at its sheet and cell. */
export interface FormProblem {
  readonly sheet: string
  /** `C5`; empty where it is the sheet as a whole. */
  readonly cell: string
  readonly value: string
  readonly code: FormProblemCode
}

/** A row of a sheet by its columns, wherever they stand. */
export interface FormRowRead {
  readonly at: (column: FormColumn) => BookCell | undefined
  readonly problem: (column: FormColumn, code: FormProblemCode) => FormProblem
  /** `Actions!C5`. */
  readonly address: (column: FormColumn) => string
}

/** The rows of a sheet of a form, found by its name and its headings in any of the languages; empty rows are left out. */
export function rowsIn(
  sheets: readonly BookSheet[],
  sheet: FormSheet,
  { plan, says }: { readonly plan: Plan; readonly says: readonly Say[] },
): { readonly rows: readonly FormRowRead[]; readonly problems: readonly FormProblem[] } {
  const names = says.map((say) => say(`form.sheet.${sheet}`))
  const found = sheets.find(({ name }) => names.some((each) => plain(each) === plain(name)))
  if (!found) return { rows: [], problems: [{ sheet: names[0] ?? sheet, cell: '', value: '', code: 'sheetMissing' }] }
  const [headings = [], ...rows] = found.rows
  const places = new Map<FormColumn, number>()
  const problems: FormProblem[] = []
  for (const column of columnsOf(sheet, plan)) {
    const titles = says.map((say) => plain(say(`form.column.${column}`)))
    const at = headings.flatMap((cell, place) => (cell && titles.includes(plain(shownIn(cell))) ? [place] : []))
    const [first, second] = at
    if (first === undefined)
      problems.push({
        sheet: found.name,
        cell: '',
        value: says[0]?.(`form.column.${column}`) ?? '',
        code: 'columnMissing',
      })
    else if (second !== undefined)
      problems.push({
        sheet: found.name,
        cell: cellAddress(0, second),
        value: textAt(headings, second),
        code: 'columnTwice',
      })
    else places.set(column, first)
  }
  if (problems.length > 0) return { rows: [], problems }
  const read = rows.flatMap((cells, index): readonly FormRowRead[] => {
    if ([...places.values()].every((place) => cells[place] === undefined)) return []
    const cellOf = (column: FormColumn) => cellAddress(index + 1, places.get(column) ?? 0)
    return [
      {
        at: (column) => cells[places.get(column) ?? -1],
        address: (column) => `${found.name}!${cellOf(column)}`,
        problem: (column, code) => ({
          sheet: found.name,
          cell: cellOf(column),
          value: textAt(cells, places.get(column) ?? -1),
          code,
        }),
      },
    ]
  })
  return { rows: read, problems }
}

function textAt(cells: readonly (BookCell | undefined)[], place: number): string {
  const cell = cells[place]
  return cell ? shownIn(cell) : ''
}
