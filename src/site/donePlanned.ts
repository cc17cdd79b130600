import type { PublicRollup } from '#domain/disclose/publicDoc.ts'
import { valueOf } from '#domain/judge/reading.ts'
import type { Say } from '#i18n/say.ts'

/** How much is done of what was planned by now, over the same actions; or why that cannot be said. */
export function donePlanned(say: Say, { actual, planned, coverage, count, countsByStatus }: PublicRollup): string {
  const { cancelled, suspended } = countsByStatus
  if (count === 0) return ''
  if (cancelled + suspended === count) return say('site.stopped')
  const [done, due] = [valueOf(actual), valueOf(planned)]
  const { number, percent } = say.format
  if (done === undefined || due === undefined)
    return coverage.due === 0
      ? say('site.noPlan')
      : say('site.fewKnown', { n: number(coverage.known), total: number(coverage.due) })
  if (coverage.due === 0) return say('axis.yetToCome', { done: percent(done), planned: percent(due) })
  return say('axis.bullet', {
    done: percent(done),
    planned: percent(due),
    n: number(coverage.known),
    total: number(coverage.due),
  })
}
