import { rangesOf } from './range.ts'
import type { Range, Ranges } from './range.ts'
import { equationsByCount, isSeen, isSensitive } from './system.ts'
import type { CountSystem, Protection } from './system.ts'
import { leastOf, unknownsAbout } from './unknowns.ts'

/** A number that can be worked out too well. */
export interface Exposed {
  readonly place: number
  /** Undefined where the solver gave up, which counts as unsafe. */
  readonly range: Range | undefined
}

/** What a reader who sees all that is not withheld can find out. */
export interface Audit {
  /** Undefined where a number is safe, or may be known. */
  readonly exposed: (place: number) => Exposed | undefined
  /** The unknown numbers that one hangs together with, itself among them. */
  readonly about: (place: number) => readonly number[]
}

/**
 * Whoever sees what is not withheld: within which whole numbers can they find each number that nobody may know? Unsafe
 * are those whose least and most lie closer together than the threshold (most − least < k).
 */
export function audit(system: CountSystem, withheld: ReadonlySet<number>, protection: Protection): readonly Exposed[] {
  const { exposed } = auditing(system, protection)(withheld)
  return system.counts.flatMap((_, place) => exposed(place) ?? [])
}

/** Audits one number of a system at a time, each group of numbers that hang together looked into once. */
export function auditing(system: CountSystem, protection: Protection) {
  const equationsOf = equationsByCount(system)
  return (withheld: ReadonlySet<number>): Audit => {
    const groups = new Map<number, { readonly places: readonly number[]; readonly ranges: Ranges }>()
    const groupOf = (place: number) => {
      const found = groups.get(place)
      if (found) return found
      const unknowns = unknownsAbout(system, withheld, equationsOf, place)
      const ranges = rangesOf(unknowns, (each) => leastOf(system, each, protection))
      const group = { places: unknowns.places, ranges }
      for (const each of unknowns.places) groups.set(each, group)
      return group
    }
    return {
      about: (place) => groupOf(place).places,
      exposed: (place) => {
        const count = system.counts[place]
        if (!count || !isSensitive(count, protection)) return undefined
        const { value } = count
        if (isSeen(count, place, withheld)) return { place, range: { least: value ?? 0, most: value ?? 0 } }
        return exposedIn(groupOf(place).ranges, place, value, protection)
      },
    }
  }
}

function exposedIn(
  { about, least, most, canReach }: Ranges,
  place: number,
  value: number | undefined,
  { threshold, width = threshold, zeros }: Protection,
): Exposed | undefined {
  const bounds = about(place)
  const isSafe = (range: Range) =>
    range.most - range.least >= width ||
    // A number that is not known to us either may be known where it can only be large, or nothing.
    (value === undefined && (range.least >= threshold || (range.most === 0 && zeros === 'shown')))
  if (bounds.most - bounds.least < width) return isSafe(bounds) ? undefined : { place, range: bounds }
  // What is true is possible: from there to what it can reach is a part of the range.
  if (value !== undefined && canReach(place, value + width)) return undefined
  const top = most(place)
  const bottom = top === undefined ? undefined : least(place)
  if (top === undefined || bottom === undefined) return { place, range: undefined }
  const range = { least: bottom, most: top }
  return isSafe(range) ? undefined : { place, range }
}
