import { writeXlsx } from 'hucre/xlsx'
import type { Cell, CellValue, WriteSheet } from 'hucre/xlsx'
import type { Say } from '#i18n/say.ts'
import { looksOf, sheetName, WORKBOOK_TYPE } from '../pack/sheetLooks.ts'
import { unmarked } from '../pack/unmarked.ts'

/** A cell of a table that is saved: what it says, and its number where it is one. */
export interface TableFileCell {
  readonly text: string
  readonly number?: number
}

/** A table as it is saved, with what the file says of itself. */
export interface TableFile {
  readonly title: string
  readonly heads: readonly string[]
  readonly rows: readonly (readonly TableFileCell[])[]
  readonly about: readonly { readonly header: string; readonly text: string }[]
}

/**
 * A table as a workbook (Office Open XML): numbers as numbers, days as days, columns as wide as what they hold, a head that
 * stays and filters; in Arabic from right to left. What it is of is on a sheet of its own.
 */
export async function writeTable(say: Pick<Say, 'lang' | 'dir'>, aboutName: string, table: TableFile): Promise<Blob> {
  const sheets = [rowsOf(say, table), aboutOf(say, aboutName, table)]
  const bytes = await writeXlsx({ sheets, activeSheet: 0 })
  return new Blob([Uint8Array.from(bytes)], { type: WORKBOOK_TYPE })
}

const DAY = /^\d{4}-\d{2}-\d{2}$/u

function valueOf({ text, number }: TableFileCell): CellValue {
  if (number !== undefined) return number
  return DAY.test(text) ? new Date(`${text}T00:00:00Z`) : unmarked(text)
}

function rowsOf(say: Pick<Say, 'lang' | 'dir'>, { title, heads, rows }: TableFile): WriteSheet {
  const { plain, head } = looksOf(say)
  const cells = new Map<string, Partial<Cell>>()
  for (const at of heads.keys()) cells.set(`0,${at}`, { style: head })
  for (const [row, each] of rows.entries())
    for (const [at, { text, number }] of each.entries()) {
      const isDay = number === undefined && DAY.test(text)
      cells.set(`${row + 1},${at}`, { style: isDay ? { ...plain, numFmt: 'yyyy-mm-dd' } : plain })
    }
  return {
    name: sheetName(title),
    rows: [heads.map(unmarked), ...rows.map((row) => row.map(valueOf))],
    columns: heads.map((header, at) => ({ width: widthOf([header, ...rows.map((row) => row[at]?.text ?? '')]) })),
    cells,
    freezePane: { rows: 1, columns: 1 },
    autoFilter: { range: `A1:${columnName(heads.length - 1)}${rows.length + 1}` },
    pageSetup: { orientation: 'landscape', paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    view: { rightToLeft: say.dir === 'rtl' },
  }
}

function aboutOf(say: Pick<Say, 'lang' | 'dir'>, name: string, { title, about }: TableFile): WriteSheet {
  const { plain, bold } = looksOf(say)
  const lines = about.map(({ header, text }) => [unmarked(header), unmarked(text)])
  return {
    name: sheetName(name === title ? `${name} (2)` : name),
    rows: lines,
    columns: [{ width: 24 }, { width: 90 }],
    cells: new Map(
      lines.flatMap((_, row) => [[`${row},0`, { style: bold }] as const, [`${row},1`, { style: plain }] as const]),
    ),
    view: { rightToLeft: say.dir === 'rtl', showGridLines: false },
  }
}

/** In characters: as wide as most of what it holds, and no wider than can be read in one go. */
function widthOf(texts: readonly string[]): number {
  return Math.min(50, Math.max(10, ...texts.map((text) => Math.min(50, text.length + 2))))
}

/** `A` to `Z`, then `AA`. */
function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26))
  return at < 26 ? letter : `${columnName(Math.floor(at / 26) - 1)}${letter}`
}
