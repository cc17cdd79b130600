import type { Rollup } from '#domain/judge/rollup.ts'
import type { Say } from '#i18n/say.ts'
import { shareText } from '#i18n/shareText.ts'

/** Done, planned and coverage in one sentence; where done is withheld or unknown, its reason. */
export function progressText(say: Say, { actual, planned, reported, owed }: Rollup): string {
  return say(actual.kind === 'value' ? 'axis.bullet' : 'axis.bulletGap', {
    done: shareText(say, actual),
    planned: shareText(say, planned),
    n: say.format.number(reported),
    total: say.format.number(owed),
  })
}

/** How much a roll-up's average rests on: reports where they are owed, else statements found in sources. */
export function coverageText(say: Say, { reported, owed }: Rollup, hasCycle: boolean): string {
  const values = { n: say.format.number(reported), total: say.format.number(owed) }
  return say(hasCycle ? 'axis.coverage' : 'axis.known', values)
}
