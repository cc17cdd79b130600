import type { Indicator } from '#domain/plan/indicator.ts'
import type { useLocale } from '#i18n/LocaleProvider.tsx'

type Locale = Pick<ReturnType<typeof useLocale>, 'format' | 'pick'>

/** A figure as its indicator is shown: a label on an ordinal scale, else a number with its digits. */
export function figureText(indicator: Indicator, value: number, { format, pick }: Locale): string {
  const step = indicator.scale.find(({ code }) => code === value)
  return step ? pick(step.label) : format.number(value, indicator.decimals)
}
