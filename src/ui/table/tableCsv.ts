/** What `toCsv` needs of a column. */
export interface CsvColumn<Row> {
  readonly header: string
  readonly text: (row: Row) => string
}

/**
 * Rows as CSV (RFC 4180, UTF-8 with a byte-order mark, so that spreadsheets read Arabic). A cell that a spreadsheet
 * would run as a formula is given a leading apostrophe (OWASP, "CSV injection"); plain signed numbers are left alone.
 */
export function toCsv<Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[]): string {
  const lines = [
    columns.map((column) => column.header),
    ...rows.map((row) => columns.map((column) => column.text(row))),
  ]
  return `\uFEFF${lines.map((cells) => cells.map(csvCell).join(',')).join('\r\n')}\r\n`
}

function csvCell(text: string): string {
  const safe = isFormula(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Direction marks and blanks before the sign do not disarm a formula; full-width signs count too. */
function isFormula(text: string): boolean {
  return (
    /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text) &&
    !/^[\p{Cf}]*[+-]?\p{Cf}*[\d٠-٩][\d٠-٩.,٫٬]*\s?[%٪]?\p{Cf}*$/u.test(text)
  )
}
