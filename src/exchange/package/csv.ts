import Papa from 'papaparse'
import { problem } from './problem.ts'
import type { Problem } from './problem.ts'
import type { TextRow } from './textRow.ts'

/** Splits CSV text (RFC 4180) into rows that know their line. Empty lines are passed over. */
export function readCsv(
  file: string,
  text: string,
): { readonly rows: readonly TextRow[]; readonly problems: readonly Problem[] } {
  const rows: TextRow[] = []
  const problems: Problem[] = []
  let [line, cursor] = [1, 0]
  Papa.parse<string[]>(text, {
    delimiter: ',',
    step: ({ data, errors, meta }) => {
      for (const error of errors)
        if (error.type === 'Quotes') problems.push(problem('quotes', { file, line }, error.message))
      if (data.some((cell) => cell.trim() !== '')) rows.push({ line, cells: data })
      line += countLines(text, cursor, meta.cursor)
      cursor = meta.cursor
    },
  })
  return { rows, problems }
}

function countLines(text: string, from: number, to: number): number {
  let lines = 0
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) lines += 1
  return lines
}
