import type { ActionReported, IndicatorsObserved } from '#domain/ledger/update.ts'
import type { Say } from '#i18n/say.ts'

type WhenSaid = Pick<ActionReported | IndicatorsObserved, 'said' | 'saidIn'>

/** When something was said, as precisely as that is known: a day, a month, a year, or not at all. */
export function saidText(say: Say, { said, saidIn }: WhenSaid, length: 'long' | 'short' = 'short'): string {
  if (saidIn === null) return say('date.unknown')
  if (saidIn !== undefined) return say.format.period(saidIn)
  return length === 'long' ? say.format.day(said) : say.format.dayShort(said)
}

/** The same for a file: a day `2026-03-31`, a month, a year, or nothing. */
export function saidCode({ said, saidIn }: WhenSaid): string {
  return saidIn === null ? '' : (saidIn ?? said)
}
