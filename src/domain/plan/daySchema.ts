import * as v from 'valibot'
import { parseDay } from './day.ts'
import type { Day } from './day.ts'

/** A day where something is read that may be anything. */
export const daySchema = v.pipe(
  v.string(),
  v.check((text) => parseDay(text) !== undefined),
  v.transform((text) => text as Day),
)
