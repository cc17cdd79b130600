import type { Wording } from './wording.ts'

/** One category by which figures are broken down. */
export interface DimensionCode {
  /** Its row in the package. */
  readonly id: string
  readonly code: string
  readonly label: Wording
  /** The category that it is part of, where categories have categories. */
  readonly parent?: string
}

/** By what figures are broken down: sex, age, nationality group. Names and codes as figures write them, `sex=F`. */
export interface Dimension {
  readonly id: string
  readonly name: Wording
  /** The code that stands for all of it, where figures write one instead of leaving the dimension out. */
  readonly total?: DimensionCode
  /** Without the total, in the package's order. */
  readonly codes: readonly DimensionCode[]
  /** Whether one person may be counted under several codes, so that they add up to more than the total. */
  readonly overlaps: boolean
}

/** What a figure counts by: code by dimension; none for a total. */
export type Breakdown = ReadonlyMap<string, string>

/** Reads `age=0-17; sex=F`; a code that stands for the whole dimension is left out. */
export function readBreakdown(text: string, dimensions: readonly Dimension[] = []): Breakdown {
  const pairs = text
    .split(';')
    .map((pair) => pair.split('=').map((side) => side.trim()))
    .flatMap(([id, code]) => (id && code !== undefined ? [[id, code] as const] : []))
    .filter(([id, code]) => dimensions.find((each) => each.id === id)?.total?.code !== code)
  return new Map(pairs.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** Writes it as figures do, dimensions in alphabetical order. */
export function breakdownText(breakdown: Breakdown): string {
  return [...breakdown]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, code]) => `${id}=${code}`)
    .join('; ')
}
