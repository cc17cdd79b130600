import type { Reading } from '#domain/judge/reading.ts'
import type { Say } from './say.ts'

/** A share 0…1 as a percentage, or the reason there is none. */
export function shareText(say: Say, of: Reading): string {
  return of.kind === 'value' ? say.format.percent(of.value) : say(`gap.${of.gap}`)
}
