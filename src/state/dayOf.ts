import { makeDay } from '#domain/plan/day.ts'
import type { Day } from '#domain/plan/day.ts'

/** The calendar day, where the reader is, of a moment in milliseconds since 1970. */
export function dayOf(moment: number): Day {
  const then = new Date(moment)
  return makeDay(then.getFullYear(), then.getMonth() + 1, then.getDate())
}
