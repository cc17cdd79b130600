import type { Entry } from '#domain/ledger/arrival.ts'
import type { Bytes } from '#domain/ledger/figures.ts'
import { readFigures } from '#domain/ledger/figuresBytes.ts'
import type { LoadedPackage } from '../package/readPackage.ts'

/** Of another release than this one: not read, the tables are read instead. */
const FORMAT = 1

interface Compiled extends Omit<LoadedPackage, 'entries'> {
  readonly format: number
  /** Tables of figures as base64. */
  readonly entries: readonly (Omit<Entry, 'figures'> & { readonly figures?: string })[]
}

/** A package as one text. */
export function compile({ entries, ...rest }: LoadedPackage): string {
  const compiled: Compiled = {
    format: FORMAT,
    ...rest,
    entries: entries.map(({ figures, ...entry }) => (figures ? { ...entry, figures: toBase64(figures.bytes) } : entry)),
  }
  return JSON.stringify(compiled)
}

/** Reads a package that was compiled with this release; undefined for anything else. */
export function readCompiled(text: string): LoadedPackage | undefined {
  try {
    const { format, entries, ...rest } = JSON.parse(text) as Compiled
    if (format !== FORMAT) return undefined
    return { ...rest, entries: entries.map(({ figures, ...entry }) => withFigures(entry, figures)) }
  } catch {
    return undefined
  }
}

/** Throws where the figures are none: then the file is not what was compiled. */
function withFigures(entry: Omit<Entry, 'figures'>, base64: string | undefined): Entry {
  if (base64 === undefined) return entry
  const figures = readFigures(fromBase64(base64))
  if (!figures) throw new Error('no table of figures')
  return { ...entry, figures }
}

function toBase64(bytes: Bytes): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}

function fromBase64(text: string): Bytes {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
}
