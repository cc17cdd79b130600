import * as v from 'valibot'
import { mintUpdate } from './canonical.ts'
import { updateBody } from './updateSchema.ts'
import type { Update, UpdateBody } from './update.ts'

/** A statement read from outside, or the place in it that is none (`supersedes.0`; empty for the whole). */
export type ParsedUpdate =
  { readonly ok: true; readonly update: Update } | { readonly ok: false; readonly place: string }

/**
 * Reads a statement from JSON that came from outside, and gives it its id. Fields that are missing, unknown or of another
 * form are refused: what is hashed and signed is exactly what is understood.
 */
export function parseUpdate(value: unknown): ParsedUpdate {
  const parsed = v.safeParse(updateBody, value, { abortEarly: true })
  if (parsed.success) return { ok: true, update: mintUpdate(parsed.output as UpdateBody) }
  return { ok: false, place: v.getDotPath(parsed.issues[0]) ?? '' }
}
