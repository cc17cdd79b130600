import type { Wording } from '#domain/plan/wording.ts'
import type { ScaleStep } from '#domain/plan/indicator.ts'

/** A step of an ordinal scale at its height: the best step is the highest. */
export interface Rank {
  readonly code: number
  readonly y: number
  readonly label: Wording
}

/** Heights for the steps of a scale, best first as given. A code in the figures that the scale does not name comes last, as itself. */
export function ranksOf(scale: readonly ScaleStep[], values: readonly number[]): readonly Rank[] {
  const known = new Set(scale.map(({ code }) => code))
  const strangers = [...new Set(values)].filter((value) => !known.has(value)).toSorted((a, b) => a - b)
  const steps = [...scale, ...strangers.map((code) => ({ code, label: { en: String(code), ar: String(code) } }))]
  return steps.map((step, index) => ({ ...step, y: steps.length - index }))
}
