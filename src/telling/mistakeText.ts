import type { Found } from '#domain/report/checks.ts'
import type { Say } from '#i18n/say.ts'

/** What is wrong with an answer, in words. */
export function mistakeText(say: Say, { mistake, range = [0, 0] }: Found): string {
  const [low, high] = range.map((value) => say.format.number(value))
  if (mistake === 'totalFalls') return say('mistake.totalFalls', { low: low ?? '' })
  if (mistake === 'unusual') return say('mistake.unusual', { low: low ?? '', high: high ?? '' })
  return say(`mistake.${mistake}`)
}
