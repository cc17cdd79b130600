import Papa from 'papaparse'
import { problem } from './problem.ts'
import type { Problem } from './problem.ts'
import type { TextRow } from './textRow.ts'

/** What may stand between two cells (spreadsheets write semicolons where the comma is the decimal sign). */
export const SEPARATORS = [',', ';', '\t'] as const
export type Separator = (typeof SEPARATORS)[number]

interface CsvText {
  readonly rows: readonly TextRow[]
  readonly separator: Separator
  readonly problems: readonly Problem[]
}

/**
 * Splits CSV text (RFC 4180, or with semicolons or tabs) into rows that know their number. Empty rows are passed over, and
 * counted as a spreadsheet counts them.
 */
export function readCsv(file: string, text: string): CsvText {
  const rows: TextRow[] = []
  const problems: Problem[] = []
  const content = text.replace(SEPARATOR_LINE, '')
  const separator = separatorOf(content)
  let line = 0
  Papa.parse<string[]>(content, {
    delimiter: separator,
    step: ({ data, errors }) => {
      line += 1
      for (const error of errors)
        if (error.type === 'Quotes') problems.push(problem('quotes', { file, line }, error.message))
      if (data.some((cell) => cell.trim() !== '')) rows.push({ line, cells: data })
    },
  })
  return { rows, separator, problems }
}

/** A first line that tells a spreadsheet how cells are separated, which it does not show as a row. */
const SEPARATOR_LINE = /^\uFEFF?sep=.\r?\n?/i

/** Headings hold no separator themselves, so the one found most often among them is it. */
function separatorOf(text: string): Separator {
  const headings = /^\s*(.*)/.exec(text)?.[1] ?? ''
  const counts = SEPARATORS.map((separator) => headings.split(separator).length)
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ','
}
