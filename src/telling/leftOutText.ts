import type { LeftOut } from '#domain/judge/makeUp.ts'
import type { Say } from '#i18n/say.ts'

/** Why so many actions are in no average. */
export function leftOutText(say: Say, why: LeftOut, count: number): string {
  const reason = why === 'stopped' || why === 'unplanned' ? say(`made.${why}`) : say(`gap.${why}`)
  return say('made.reason', { reason, n: say.format.number(count) })
}
