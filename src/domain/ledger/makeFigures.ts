import { utf8ToBytes } from '@noble/hashes/utils.js'
import { bytesHash, canonicalText } from './canonical.ts'
import type { Figures, Places } from './figures.ts'
import { arrayFor, COLUMNS, padded, readFigures } from './figuresBytes.ts'
import type { BlobHash } from './itemRef.ts'
import type { IndicatorsObserved, Observation } from './update.ts'

/** Makes a table of rows. The same rows in the same order give the same bytes. */
export function figuresOf(rows: readonly Observation[]): Figures {
  const coded = COLUMNS.map((name) => [name, encode(rows.map((row) => row[name] ?? null))] as const)
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

/** The table's name in a statement. */
export function namedFigures({ bytes, rows }: Figures): IndicatorsObserved['figures'] {
  return { blob: bytesHash(bytes) as BlobHash, rows }
}

const SPACE = 32

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

function inAscii(json: string): string {
  return json.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
