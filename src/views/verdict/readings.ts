import type { Reading } from '#domain/judge/reading.ts'
import type { Format } from '#i18n/format.ts'
import type { useText } from '#i18n/LocaleProvider.tsx'

type Say = ReturnType<typeof useText>

/** A share as a percentage, or the reason there is none in words. */
export function shareText(of: Reading, format: Format, t: Say): string {
  return of.kind === 'value' ? format.percent(of.value) : t(`gap.${of.gap}`)
}
