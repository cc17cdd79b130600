import type { Gap } from '#domain/judge/reading.ts'
import type { PublicFigure, PublicIndicator } from '#domain/disclose/publicDoc.ts'
import type { Dimension } from '#domain/plan/dimension.ts'
import { readBreakdown } from '#domain/plan/dimension.ts'
import type { Say } from '#i18n/say.ts'
import { figureText } from '#telling/figureText.ts'

/** A published figure, the sign for what is withheld, or the reason there is none. */
export function figureWord(say: Say, indicator: PublicIndicator['indicator'], value: number | string): string {
  if (typeof value === 'number') return figureText(say, indicator, value)
  return value === 'withheld' ? say('site.withheld.mark') : say(`gap.${value as Gap}`)
}

/** The latest figure of the line by which an indicator is judged; undefined where there is none with a value. */
export function latestFigure({ figures }: PublicIndicator): PublicFigure | undefined {
  return figures.findLast(({ isMain, value }) => isMain && (typeof value === 'number' || value === 'withheld'))
}

/** What a figure is broken down by, in words: `Sex: women and girls`. */
export function breakdownWord(say: Say, dimensions: readonly Dimension[], breakdown: string): string {
  const parts = [...readBreakdown(breakdown, dimensions)].map(([id, code]) => {
    const dimension = dimensions.find((each) => each.id === id)
    const label = dimension?.codes.find((each) => each.code === code)?.label
    const name = dimension ? say.pick(dimension.name) : ''
    return say('site.breakdown', { dimension: name || id, code: label ? say.pick(label) : code })
  })
  return parts.length > 0 ? parts.join(', ') : say('figures.total')
}
