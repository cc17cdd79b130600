import type { Bilingual } from '#domain/plan/bilingual.ts'
import type { Origin } from '#domain/plan/provenance.ts'
import { LIST_SEPARATOR } from './schemas.ts'

/** A row to be written, by column; what is left out or undefined becomes an empty cell. */
export type WrittenRow = Readonly<Record<string, string | number | boolean | undefined>>

/** The two columns of a text in both languages. */
export function inBoth(column: string, { en, ar }: Bilingual): WrittenRow {
  return { [`${column}_en`]: en, [`${column}_ar`]: ar }
}

/** Where a row comes from. */
export function writtenOrigin({ provenance, sources, note }: Origin): WrittenRow {
  return { provenance, sources: joined(sources), ...inBoth('note', note) }
}

/** The members of a list in one cell. */
export function joined(members: readonly string[]): string {
  return members.join(LIST_SEPARATOR)
}

/** Nothing where the value is the one that an empty cell means. */
export function unless<Value>(value: Value, meantByEmpty: Value): Value | undefined {
  return value === meantByEmpty ? undefined : value
}
