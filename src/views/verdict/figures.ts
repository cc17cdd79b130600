import type { Reading } from '#domain/judge/reading.ts'
import type { Indicator } from '#domain/plan/indicator.ts'
import type { useLocale, useText } from '#i18n/LocaleProvider.tsx'

type Locale = Pick<ReturnType<typeof useLocale>, 'format' | 'pick'>

/** A figure as its indicator is shown: a label on an ordinal scale, else a number with its digits. */
export function figureText(indicator: Indicator, value: number, { format, pick }: Locale): string {
  const step = indicator.scale.find(({ code }) => code === value)
  return step ? pick(step.label) : format.number(value, indicator.decimals)
}

/** A reading as figure or as the reason there is none. */
export function readingText(indicator: Indicator, of: Reading, locale: Locale, t: ReturnType<typeof useText>): string {
  return of.kind === 'value' ? figureText(indicator, of.value, locale) : t(`gap.${of.gap}`)
}
