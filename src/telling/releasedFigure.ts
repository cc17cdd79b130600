import type { Gap } from '#domain/judge/reading.ts'
import type { RevisedFigure } from '#domain/disclose/releaseChanges.ts'
import type { PublicFigure, PublicIndicator } from '#domain/disclose/publicDoc.ts'
import type { Dimension } from '#domain/plan/dimension.ts'
import type { Say } from '#i18n/say.ts'
import { breakdownText } from './breakdownText.ts'
import { figureText } from './figureText.ts'

/** A published figure, the sign for what is withheld, or the reason there is none. */
export function figureWord(say: Say, indicator: PublicIndicator['indicator'], value: number | string): string {
  if (typeof value === 'number') return figureText(say, indicator, value)
  return value === 'withheld' ? say('site.withheld.mark') : say(`gap.${value as Gap}`)
}

/** The latest figure of the line by which an indicator is judged; undefined where there is none with a value. */
export function latestFigure({ figures }: PublicIndicator): PublicFigure | undefined {
  return figures.findLast(({ isMain, value }) => isMain && (typeof value === 'number' || value === 'withheld'))
}

/** The period of a figure, with its breakdown where it has one. */
export function figureAbout(
  say: Say,
  dimensions: readonly Dimension[],
  { period, breakdown }: Pick<PublicFigure, 'period' | 'breakdown'>,
): string {
  const when = say.format.period(period)
  return breakdown === '' ? when : say.format.list([when, breakdownText(say, dimensions, breakdown)])
}

/** `revised from 41 to 43`, with its period and breakdown. */
export function revisionText(
  say: Say,
  dimensions: readonly Dimension[],
  indicator: PublicIndicator['indicator'],
  figure: Pick<RevisedFigure, 'period' | 'breakdown' | 'before' | 'value'>,
): string {
  return say('site.changes.revised', {
    about: figureAbout(say, dimensions, figure),
    from: figureWord(say, indicator, figure.before),
    to: figureWord(say, indicator, figure.value),
  })
}
