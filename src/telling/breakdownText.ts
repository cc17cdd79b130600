import { readBreakdown } from '#domain/plan/dimension.ts'
import type { Dimension } from '#domain/plan/dimension.ts'
import type { Say } from '#i18n/say.ts'

/** What a figure is broken down by, in words: `Sex: women and girls`. */
export function breakdownText(say: Say, dimensions: readonly Dimension[], breakdown: string): string {
  const parts = [...readBreakdown(breakdown, dimensions)].map(([id, code]) => {
    const dimension = dimensions.find((each) => each.id === id)
    const label = dimension?.codes.find((each) => each.code === code)?.label
    const name = dimension ? say.pick(dimension.name) : ''
    return say('figure.breakdown', { dimension: name || id, code: label ? say.pick(label) : code })
  })
  return parts.length > 0 ? parts.join(', ') : say('figures.total')
}
