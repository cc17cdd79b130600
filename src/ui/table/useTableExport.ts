import { use, useState } from 'react'
import { FileIdentityContext } from '../save/fileIdentity.ts'
import { tsvText } from '../save/csvText.ts'
import { CSV_TYPE, saveFile } from '../save/saveFile.ts'
import { WorkbookContext } from '../save/tableFiles.ts'
import { toCsv } from './tableCsv.ts'
import type { CsvColumn } from './tableCsv.ts'

export type TableFormat = 'csv' | 'xlsx'

/** What of a table is saved: its columns, and its rows in their order. */
interface Exported<Row> {
  readonly title: string
  readonly columns: readonly CsvColumn<Row>[]
  readonly rows: readonly Row[]
}

/** Saves a table in one of the forms there are, or copies it; whether the last attempt failed is told. */
export function useTableExport<Row>(
  fileName: string,
  /** What tells one view from another: objects that stay the same while it does. */
  view: readonly unknown[],
  exported: () => Exported<Row>,
) {
  const identityOf = use(FileIdentityContext)
  const workbook = use(WorkbookContext)
  const [hasFailed, setFailed] = useState(false)
  const [copied, setCopied] = useState<readonly unknown[]>()
  const formats: readonly TableFormat[] = workbook ? ['csv', 'xlsx'] : ['csv']
  const make = async (format: TableFormat): Promise<Blob> => {
    const { title, columns, rows } = exported()
    const about = (await identityOf()).columns({ title })
    if (format === 'csv' || !workbook) return new Blob([toCsv(columns, rows, about)], { type: CSV_TYPE })
    return workbook({
      title,
      heads: columns.map(({ header }) => header),
      rows: rows.map((row) => columns.map((column) => cellOf(column, row))),
      about,
    })
  }
  const save = async (format: TableFormat) => {
    try {
      saveFile(await make(format), `${fileName}.${format}`)
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }
  const copy = async () => {
    const { columns, rows } = exported()
    const lines = [columns.map(({ header }) => header), ...rows.map((row) => columns.map(({ text }) => text(row)))]
    try {
      await navigator.clipboard.writeText(tsvText(lines))
      setCopied(view)
    } catch {
      setCopied(undefined)
    }
  }
  // Another view is not the one that was copied.
  const isCopied = copied?.every((part, index) => part === view[index]) ?? false
  return { save, formats, hasFailed, copy, isCopied }
}

function cellOf<Row>({ text: textOf, isNumber }: CsvColumn<Row>, row: Row) {
  const text = textOf(row)
  return isNumber && text !== '' ? { text, number: Number(text) } : { text }
}
