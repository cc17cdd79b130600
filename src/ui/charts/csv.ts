import type { ChartTable } from './chartTable.ts'

/**
 * The table as CSV (RFC 4180: CRLF, quotes doubled) with the mark that tells Excel it is UTF-8. A cell that a spreadsheet
 * could take for a formula gets an apostrophe in front (OWASP, CSV injection); a plain number in a number column does not.
 */
export function toCsv({ columns, rows }: ChartTable): string {
  const heading = columns.map(({ label }) => quoted(defused(label)))
  const lines = rows.map((row) =>
    (row.plain ?? row.cells).map((cell, index) =>
      quoted(columns[index]?.isNumber && isPlain(cell) ? cell : defused(cell)),
    ),
  )
  return BYTE_ORDER_MARK + [heading, ...lines].map((cells) => cells.join(',') + '\r\n').join('')
}

const BYTE_ORDER_MARK = '\uFEFF'

const isPlain = (cell: string) => /^-?\d+(\.\d+)?$/.test(cell)

const defused = (cell: string) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)

const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
