import type { Rollup } from '#domain/judge/rollup.ts'
import type { Say } from '#i18n/say.ts'
import { shareText } from '#i18n/shareText.ts'

/** Done and planned of the same actions, and how many those are; or that too few are known to say it. */
export function progressText(say: Say, { actual, planned, coverage }: Rollup): string {
  const values = { n: say.format.number(coverage.known), total: say.format.number(coverage.due) }
  if (actual.kind === 'gap') return say('axis.withheld', values)
  const progress = { done: shareText(say, actual), planned: shareText(say, planned) }
  return coverage.due === 0 ? say('axis.yetToCome', progress) : say('axis.bullet', { ...progress, ...values })
}

/** How much an average rests on; undefined where nothing is due to have begun. */
export function coverageText(say: Say, { coverage: { known, due } }: Rollup): string | undefined {
  return due === 0 ? undefined : say('axis.coverage', { n: say.format.number(known), total: say.format.number(due) })
}
