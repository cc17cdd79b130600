import { isSeen } from './system.ts'
import type { CountSystem, Protection } from './system.ts'

/** What a reader knows of numbers withheld: `Σ factor · number = sum`. */
export interface Known {
  readonly terms: readonly (readonly [place: number, factor: number])[]
  readonly sum: number
}

/** Numbers that hang together by what is known of them, and apart from all others. */
export interface Unknowns {
  readonly places: readonly number[]
  readonly known: readonly Known[]
}

/** Puts what is seen into the equations: what is left speaks of what is not. */
export function knownOf(
  { counts, equations }: CountSystem,
  withheld: ReadonlySet<number>,
  places: readonly number[],
): readonly Known[] {
  return places.flatMap((index) => {
    const equation = equations[index]
    if (!equation) return []
    const factors = new Map<number, number>()
    let sum = 0
    const add = (place: number, factor: number) => {
      const count = counts[place]
      if (!count) return
      if (isSeen(count, place, withheld)) sum -= factor * (count.value ?? 0)
      else factors.set(place, (factors.get(place) ?? 0) + factor)
    }
    add(equation.whole, -1)
    for (const part of equation.parts) add(part, 1)
    const terms = [...factors].filter(([, factor]) => factor !== 0)
    return terms.length > 0 ? [{ terms, sum }] : []
  })
}

/** The unknown numbers that one of them hangs together with, itself first. */
export function unknownsAbout(
  system: CountSystem,
  withheld: ReadonlySet<number>,
  equationsOf: readonly (readonly number[])[],
  start: number,
): Unknowns {
  const places = [start]
  const seen = new Set(places)
  const used = new Set<number>()
  for (const place of places)
    for (const index of equationsOf[place] ?? []) {
      if (used.has(index)) continue
      used.add(index)
      const { whole, parts } = system.equations[index] ?? { whole: -1, parts: [] }
      for (const other of [whole, ...parts]) {
        const count = system.counts[other]
        if (!count || seen.has(other) || isSeen(count, other, withheld)) continue
        seen.add(other)
        places.push(other)
      }
    }
  return { places, known: knownOf(system, withheld, [...used]) }
}

/** The least that a number which is not seen can be. */
export function leastOf(system: CountSystem, place: number, { zeros }: Protection): number {
  const kind = system.counts[place]?.kind
  return zeros === 'shown' && (kind === 'cell' || kind === 'hidden') ? 1 : 0
}
