/** A stream of numbers in [0, 1) that is the same on every machine and every run. */
export type Random = () => number

/** The stream that belongs to a name, so that changing one row of the sample leaves the others as they were. */
export function randomFor(name: string): Random {
  let state = 2166136261
  for (const char of name) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 16777619)
  return mulberry32(state >>> 0)
}

/** A whole number from `low` to `high`, both included. */
export function whole(random: Random, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1))
}

/** True in the given share of cases, 0 to 1. */
export function chance(random: Random, share: number): boolean {
  return random() < share
}

/** Tommy Ettinger's mulberry32: small, fast and good enough for a sample. */
export function mulberry32(seed: number): Random {
  let a = seed
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
