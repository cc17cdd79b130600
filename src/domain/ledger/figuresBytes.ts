import { utf8ToBytes } from '@noble/hashes/utils.js'
import * as v from 'valibot'
import { canonicalText } from './canonical.ts'
import type { Bytes, Coded, Figures, Places } from './figures.ts'
import { figuresHeader } from './updateSchema.ts'
import type { FiguresHeader, Observation } from './update.ts'

/**
 * A table of figures as bytes, little-endian:
 * the length of the header (4 bytes) · the header, JSON in ASCII with the different values of each column, padded with
 * spaces to a multiple of 8 · the numbers, 8 bytes each, NaN where there is none · for each column with more than one
 * value, in the order of the alphabet, the places of its values, 1, 2 or 4 bytes each, padded to a multiple of 8.
 */
type Columns = FiguresHeader['columns']

const NAMES = [
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

/** Makes a table of rows. The same rows in the same order give the same bytes. */
export function figuresOf(rows: readonly Observation[]): Figures {
  const coded = NAMES.map((name) => [name, encode(rows.map((row) => row[name] ?? null))] as const)
  const columns = Object.fromEntries(coded.map(([name, { values }]) => [name, values]))
  const header = utf8ToBytes(inAscii(canonicalText({ columns, format: 1, rows: rows.length })))
  const start = padded(4 + header.length)
  const places = coded.flatMap(([, column]) => (column.places ? [column.places] : []))
  const bodies = [Float64Array.from(rows, ({ value }) => (value ?? Number.NaN) + 0), ...places]
  const bytes = new Uint8Array(start + bodies.reduce((sum, { byteLength }) => sum + padded(byteLength), 0))
  new DataView(bytes.buffer).setUint32(0, header.length, true)
  bytes.fill(SPACE, 4, start)
  bytes.set(header, 4)
  let at = start
  for (const { buffer, byteOffset, byteLength } of bodies) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at)
    at += padded(byteLength)
  }
  const made = readFigures(bytes)
  if (!made) throw new Error('rows that are no observations make no table of figures')
  return made
}

/** Reads a table from bytes; undefined for what is none. The typed arrays look into the bytes given. */
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
  for (const name of NAMES) {
    const values = columns[name]
    const places = placesIn(bytes.buffer, values.length, rows, next)
    if (places === 'none') return undefined
    coded[name] = { values, places }
  }
  return at === end ? { bytes, rows, numbers, columns: coded as Figures['columns'] } : undefined
}

const SPACE = 32
const padded = (length: number) => Math.ceil(length / 8) * 8

interface Encoded {
  readonly values: readonly unknown[]
  readonly places: Places | undefined
}

/** The different values in the order in which they first appear, and where each row finds its own. */
function encode(cells: readonly unknown[]): Encoded {
  // Most rows share their objects, so what is the same object need not be written out to be compared.
  const placeByCell = new Map<unknown, number>()
  const placeByText = new Map<string, number>()
  const values: unknown[] = []
  const placeOf = (value: unknown): number => {
    const known = placeByCell.get(value)
    if (known !== undefined) return known
    const text = canonicalText(value)
    const place = placeByText.get(text) ?? values.push(value) - 1
    placeByText.set(text, place)
    placeByCell.set(value, place)
    return place
  }
  const places = cells.map(placeOf)
  return { values, places: values.length > 1 ? arrayFor(values.length).from(places) : undefined }
}

function arrayFor(values: number) {
  return values <= 0x100 ? Uint8Array : values <= 0x1_0000 ? Uint16Array : Uint32Array
}

function headerOf(bytes: Bytes): (FiguresHeader & { readonly start: number }) | undefined {
  if (bytes.length < 4) return undefined
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
  const start = padded(4 + length)
  if (start > bytes.length) return undefined
  try {
    const parsed = v.safeParse(figuresHeader, JSON.parse(asciiText(bytes.subarray(4, 4 + length))), {
      abortEarly: true,
    })
    return parsed.success ? { ...(parsed.output as FiguresHeader), start } : undefined
  } catch {
    return undefined
  }
}

function inAscii(json: string): string {
  return json.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function asciiText(bytes: Uint8Array): string {
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
