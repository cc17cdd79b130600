import type { Reading } from '#domain/judge/reading.ts'
import type { Format } from '#i18n/format.ts'
import type { useText } from '#i18n/LocaleProvider.tsx'

type Say = ReturnType<typeof useText>

/** A share as a percentage, or the reason there is none in words. */
export function shareText(of: Reading, format: Format, t: Say): string {
  return of.kind === 'value' ? format.percent(of.value) : t(`gap.${of.gap}`)
}

/** Done and planned in one sentence; where done is withheld or unknown, its reason. */
export function progressText(
  { actual, planned }: { readonly actual: Reading; readonly planned: Reading },
  format: Format,
  t: Say,
): string {
  const values = { done: shareText(actual, format, t), planned: shareText(planned, format, t) }
  return t(actual.kind === 'value' ? 'axis.bullet' : 'axis.bulletGap', values)
}
