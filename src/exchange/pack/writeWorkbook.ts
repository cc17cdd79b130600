import { writeXlsx } from 'hucre/xlsx'
import type { Cell, WriteSheet } from 'hucre/xlsx'
import type { Say } from '#i18n/say.ts'
import { looksOf, sheetName, WORKBOOK_TYPE } from './sheetLooks.ts'
import { unmarked } from './unmarked.ts'
import type { PackDocument } from '#telling/packDocument.ts'
import type { PackCell, PackPart, PackTable } from '#telling/packTable.ts'

/**
 * The tables of the pack as a workbook (Office Open XML), a sheet for each: numbers as numbers, columns as wide as what
 * they hold, heads that stay; in Arabic sheets run from right to left. What is said in sentences is on the first sheet.
 */
export async function writeWorkbook(say: Say, pack: PackDocument): Promise<Blob> {
  const tables = pack.parts.flatMap(({ table, ...part }) => (table ? [{ ...part, table }] : []))
  const sheets = [cover(say, pack), ...tables.map((part) => sheetOf(say, part))]
  const bytes = await writeXlsx({ sheets, activeSheet: 0 })
  return new Blob([Uint8Array.from(bytes)], { type: WORKBOOK_TYPE })
}

/** Characters to a line of the first sheet. */
const COVER = 100

function cover(say: Say, { title, lines, parts }: PackDocument): WriteSheet {
  const { plain, bold } = looksOf(say)
  const told = [
    { text: title, style: bold },
    ...lines.map((text) => ({ text, style: plain })),
    ...parts.flatMap(({ title: of, paragraphs }) =>
      paragraphs.length === 0 ? [] : [{ text: of, style: bold }, ...paragraphs.map((text) => ({ text, style: plain }))],
    ),
  ]
  return {
    name: sheetName(title),
    rows: told.map(({ text }) => [unmarked(text)]),
    columns: [{ width: COVER }],
    rowDefs: new Map(told.map(({ text }, row) => [row, { height: heightOf([{ text }], [COVER]) }])),
    cells: new Map(told.map(({ style }, row) => [`${row},0`, { style }])),
    view: { rightToLeft: say.lang === 'ar', showGridLines: false },
  }
}

function sheetOf(say: Say, { title, table }: PackPart & { readonly table: PackTable }): WriteSheet {
  const { plain, bold, head } = looksOf(say)
  const { heads, widths, rows, hasTotal } = table
  const cells = new Map<string, Partial<Cell>>()
  for (const at of heads.keys()) cells.set(`0,${at}`, { style: head })
  for (const [row, each] of rows.entries()) {
    const base = hasTotal && row === rows.length - 1 ? bold : plain
    for (const [at, { look }] of each.entries())
      cells.set(`${row + 1},${at}`, { style: look === undefined ? base : { ...base, numFmt: formatOf(look) } })
  }
  return {
    name: sheetName(title),
    rows: [heads.map(unmarked), ...rows.map((row) => row.map(({ text, number }) => number ?? unmarked(text)))],
    columns: widths.map((width) => ({ width: Math.max(NARROWEST, width) })),
    cells,
    rowDefs: new Map(
      [heads.map((text) => ({ text })), ...rows].map((row, at) => [at, { height: heightOf(row, widths) }]),
    ),
    freezePane: { rows: 1, columns: 1 },
    pageSetup: { orientation: 'landscape', paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    view: { rightToLeft: say.lang === 'ar' },
  }
}

/** Points that a line of a cell takes. */
const LINE = 15

/** High enough for the longest cell, for not every program finds that out. */
function heightOf(row: readonly PackCell[], widths: readonly number[]): number {
  const lines = row.map(({ text }, at) => Math.ceil(text.length / (Math.max(NARROWEST, widths[at] ?? 0) * 0.9)))
  return LINE * Math.max(1, ...lines)
}

/** Characters that fit into the narrowest column. */
const NARROWEST = 10

function formatOf(look: NonNullable<PackCell['look']>): string {
  if (look === 'percent') return '0%'
  return look === 0 ? '#,##0' : `#,##0.${'0'.repeat(look)}`
}
