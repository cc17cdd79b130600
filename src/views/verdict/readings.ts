import type { Reading } from '#domain/judge/reading.ts'
import type { Rollup } from '#domain/judge/rollup.ts'
import type { Format } from '#i18n/format.ts'
import type { useText } from '#i18n/LocaleProvider.tsx'

type Say = ReturnType<typeof useText>

/** A share as a percentage, or the reason there is none in words. */
export function shareText(of: Reading, format: Format, t: Say): string {
  return of.kind === 'value' ? format.percent(of.value) : t(`gap.${of.gap}`)
}

/** Done, planned and coverage in one sentence; where done is withheld or unknown, its reason. */
export function progressText({ actual, planned, reported, owed }: Rollup, format: Format, t: Say): string {
  const values = {
    done: shareText(actual, format, t),
    planned: shareText(planned, format, t),
    n: format.number(reported),
    total: format.number(owed),
  }
  return t(actual.kind === 'value' ? 'axis.bullet' : 'axis.bulletGap', values)
}

/** How much a roll-up's average rests on: reports where they are owed, else statements found in sources. */
export function coverageText({ reported, owed }: Rollup, hasCycle: boolean, format: Format, t: Say): string {
  return t(hasCycle ? 'axis.coverage' : 'axis.known', { n: format.number(reported), total: format.number(owed) })
}
