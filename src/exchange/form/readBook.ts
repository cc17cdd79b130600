import { readXlsx } from 'hucre/xlsx'
import type { Cell, CellValue } from 'hucre/xlsx'
import type { Bytes } from '#domain/ledger/figures.ts'
import type { BookCell, BookResult } from './book.ts'
import { unpackedSize } from './unpackedSize.ts'

/** Bytes of a workbook as it comes, and unpacked: a form of a thousand items has a hundredth of it. */
const LARGEST = 5_000_000
const LARGEST_UNPACKED = 60_000_000

/** The cells that are looked at: beyond them no form has anything. */
const RANGE = 'A1:Z5000'

/** Reads the cells of a workbook (Office Open XML) by its bytes alone. */
export async function readBook(bytes: Bytes): Promise<BookResult> {
  if (bytes.length > LARGEST) return { ok: false, fault: 'bookTooLarge' }
  const size = await unpackedSize(bytes, LARGEST_UNPACKED)
  if (size === undefined) return { ok: false, fault: 'notWorkbook' }
  if (size === Infinity) return { ok: false, fault: 'bookTooLarge' }
  try {
    const { sheets } = await readXlsx(bytes, { readStyles: true, range: RANGE })
    return {
      ok: true,
      sheets: sheets.map(({ name, rows, cells }) => ({
        name,
        rows: rows.map((row, at) => row.map((value, column) => cellOf(value, cells?.get(`${at},${column}`)))),
      })),
    }
  } catch {
    return { ok: false, fault: 'notWorkbook' }
  }
}

function cellOf(value: CellValue, cell: Cell | undefined): BookCell | undefined {
  if (cell?.type === 'error') return { kind: 'error' }
  if (value === null) return undefined
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? { kind: 'error' } : { kind: 'day', day: value.toISOString().slice(0, 10) }
  if (typeof value === 'number')
    return { kind: cell?.style?.numFmt?.includes('%') === true ? 'share' : 'number', value }
  const text = String(value).trim()
  return text === '' ? undefined : { kind: 'text', text }
}
