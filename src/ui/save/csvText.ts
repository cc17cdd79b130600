/**
 * Lines of cells as CSV (RFC 4180, CRLF) with the byte-order mark by which spreadsheets know UTF-8. A cell that a
 * spreadsheet would run as a formula is given a leading apostrophe (OWASP, "CSV injection"); plain negative numbers are not.
 */
export function csvText(lines: readonly (readonly string[])[]): string {
  return `\uFEFF${lines.map((cells) => cells.map(csvCell).join(',')).join('\r\n')}\r\n`
}

/** A column in which every row says the same. */
export interface SameInAll {
  readonly header: string
  readonly text: string
}

/** A table as CSV, its head and its rows, with what each row carries besides. */
export function tableText(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  besides: readonly SameInAll[] = [],
): string {
  const texts = besides.map(({ text }) => text)
  return csvText([[...head, ...besides.map(({ header }) => header)], ...rows.map((cells) => [...cells, ...texts])])
}

/** Invisible direction marks serve the eye on a screen; in a file they would turn numbers into text. */
const DIRECTION_MARKS = /[\u200E\u200F\u061C\u2066-\u2069]/g

/**
 * Lines of cells to be pasted into a spreadsheet or a document: tabs between cells, and none of the signs within them that
 * would begin another cell or line.
 */
export function tsvText(lines: readonly (readonly string[])[]): string {
  return lines.map((cells) => cells.map((shown) => safeCell(shown).replaceAll(/\s+/g, ' ')).join('\t')).join('\n')
}

/** A cell without marks for the eye, and without what a spreadsheet would run. */
function safeCell(shown: string): string {
  const text = shown.replace(DIRECTION_MARKS, '')
  return isFormula(text) ? `'${text}` : text
}

function csvCell(shown: string): string {
  const safe = safeCell(shown)
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Direction marks and blanks before the sign do not disarm a formula; full-width signs count too. */
function isFormula(text: string): boolean {
  return (
    /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text) &&
    !/^[\p{Cf}]*-?\p{Cf}*[\d٠-٩][\d٠-٩.,٫٬]*\s?[%٪]?\p{Cf}*$/u.test(text)
  )
}
