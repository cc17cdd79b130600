import type { Reading } from '#domain/judge/reading.ts'
import { useLocale, useText } from '#i18n/LocaleProvider.tsx'

/** A share 0…1 as a percentage, or why there is none. */
export function useShareText(): (of: Reading) => string {
  const text = useText()
  const { format } = useLocale()
  return (of) => (of.kind === 'value' ? format.percent(of.value) : text(`chart.gap.${of.gap}`))
}
