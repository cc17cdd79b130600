import { makeDay } from '#domain/plan/day.ts'
import type { Day } from '#domain/plan/day.ts'

/** The reader's own calendar day: the one place where Athar looks at a clock to judge anything. */
export function today(): Day {
  const now = new Date()
  return makeDay(now.getFullYear(), now.getMonth() + 1, now.getDate())
}
