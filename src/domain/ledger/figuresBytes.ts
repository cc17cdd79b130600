import type { Bytes, Coded, Figures, Places } from './figures.ts'
import type { FiguresHeader } from './update.ts'

/**
 * A table of figures as bytes, little-endian:
 * the length of the header (4 bytes) · the header, JSON in ASCII with the different values of each column, padded with
 * spaces to a multiple of 8 · the numbers, 8 bytes each, NaN where there is none · for each column with more than one
 * value, in the order of the alphabet, the places of its values, 1, 2 or 4 bytes each, padded to a multiple of 8.
 */
type Columns = FiguresHeader['columns']

/** The columns beside the numbers, in the order of their bytes. */
export const COLUMNS = [
  'assessor',
  'breakdown',
  'gap',
  'indicator',
  'measure',
  'note',
  'period',
  'provenance',
  'sources',
  'status',
  'supersedes',
] as const satisfies readonly (keyof Columns)[]

/**
 * Reads a table from bytes kept by this application; undefined for what is none. The typed arrays look into the bytes
 * given. Words from outside are checked by `parseFigures`.
 */
export function readFigures(given: Bytes): Figures | undefined {
  // Typed arrays begin at multiples of their own size.
  const bytes = given.byteOffset % 8 === 0 ? given : given.slice()
  const header = headerOf(bytes)
  if (!header) return undefined
  const { rows, columns, start } = header
  let at = bytes.byteOffset + start
  const end = bytes.byteOffset + bytes.length
  const next = (size: number) => {
    const from = at
    at += padded(rows * size)
    return at <= end ? from : undefined
  }
  const first = next(8)
  if (first === undefined) return undefined
  const numbers = new Float64Array(bytes.buffer, first, rows)
  if (numbers.some((number) => !Number.isFinite(number) && !Number.isNaN(number))) return undefined
  const coded: Partial<Record<keyof Columns, Coded<unknown>>> = {}
  for (const name of COLUMNS) {
    const values = columns[name]
    const places = placesIn(bytes.buffer, values.length, rows, next)
    if (places === 'none') return undefined
    coded[name] = { values, places }
  }
  return at === end ? { bytes, rows, numbers, columns: coded as Figures['columns'] } : undefined
}

/** Everything begins at a multiple of eight bytes. */
export const padded = (length: number) => Math.ceil(length / 8) * 8

/** What holds the places of so many values. */
export function arrayFor(values: number) {
  return values <= 0x100 ? Uint8Array : values <= 0x1_0000 ? Uint16Array : Uint32Array
}

function headerOf(bytes: Bytes): (FiguresHeader & { readonly start: number }) | undefined {
  if (bytes.length < 4) return undefined
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
  const start = padded(4 + length)
  if (start > bytes.length) return undefined
  try {
    const header = JSON.parse(asciiText(bytes.subarray(4, 4 + length))) as Partial<FiguresHeader>
    return isHeader(header) ? { ...header, start } : undefined
  } catch {
    return undefined
  }
}

function isHeader(header: Partial<FiguresHeader>): header is FiguresHeader {
  const { format, rows, columns } = header
  return (
    format === 1 &&
    Number.isInteger(rows) &&
    Number(rows) > 0 &&
    COLUMNS.every((name) => Array.isArray(columns?.[name]))
  )
}

/** Bytes as text, a character for each: of ASCII the text itself. */
export function asciiText(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += CHUNK) parts.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)))
  return parts.join('')
}

/** As many arguments as a call surely takes. */
const CHUNK = 0x2000

/** The places of a column of so many values; `none` where they are missing or point at nothing. */
function placesIn(
  buffer: ArrayBuffer,
  values: number,
  rows: number,
  next: (size: number) => number | undefined,
): Places | undefined | 'none' {
  if (values === 0) return 'none'
  if (values === 1) return undefined
  const Kind = arrayFor(values)
  const from = next(Kind.BYTES_PER_ELEMENT)
  if (from === undefined) return 'none'
  const places = new Kind(buffer, from, rows)
  return places.some((place) => place >= values) ? 'none' : places
}
