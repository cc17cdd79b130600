import type { Foreseen } from '#domain/judge/pace.ts'
import type { Say } from '#i18n/say.ts'

/** A forecast in percent with its range; a dash where there is none. */
export function foreseenText(say: Say, foreseen: Foreseen | undefined): string {
  if (!foreseen) return '–'
  const [at, low, high] = [foreseen.at, foreseen.low, foreseen.high].map((of) => say.format.percent(of / 100))
  return say('chart.foreseen', { at: at ?? '', low: low ?? '', high: high ?? '' })
}
