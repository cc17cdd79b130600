/**
 * A number of people that a reader sees or could work out.
 *
 * - `cell`: stands in a table, and is shown or withheld;
 * - `implied`: stands in none, but follows from numbers that do: a quarter that was not published beside a year that was;
 * - `known`: was shown in an earlier release, and cannot be taken back;
 * - `hidden`: was withheld in an earlier release, and is something else now.
 */
export interface Count {
  readonly id: string
  /** A whole number ≥ 0; undefined where it is not known even to us. */
  readonly value: number | undefined
  readonly kind: 'cell' | 'implied' | 'known' | 'hidden'
  /** In how many ways it is broken down; 0 for a total. */
  readonly depth: number
  /** The table it belongs to, by name, for the report. */
  readonly table: string
}

/** `counts[whole] = Σ counts[parts]`, as every reader knows. Places in the list of counts. */
export interface Equation {
  readonly whole: number
  readonly parts: readonly number[]
}

/** Every number that is or was to be published, and every sum that a reader can form of them. */
export interface CountSystem {
  readonly counts: readonly Count[]
  readonly equations: readonly Equation[]
}

/** How people are protected. */
export interface Protection {
  /** Counts below it are withheld; ≥ 3. */
  readonly threshold: number
  /** How far apart the least and the most that a withheld small count can be must lie; the threshold unless stated. */
  readonly width?: number
  /** Whether a count of zero says that nobody is there: it is shown, and what is withheld is at least one. */
  readonly zeros: 'shown' | 'withheld'
}

/** Whether a count is so small that it might single somebody out. */
export function isSmall(value: number, { threshold, zeros }: Protection): boolean {
  return value < threshold && (value > 0 || zeros === 'withheld')
}

/** Whether a reader sees the number. */
export function isSeen(count: Count, place: number, withheld: ReadonlySet<number>): boolean {
  return count.kind === 'known' || (count.kind === 'cell' && !withheld.has(place))
}

/** Whether nobody may find out what it is: it is small, or we do not know that it is not. */
export function isSensitive(count: Count, protection: Protection): boolean {
  return count.kind !== 'known' && (count.value === undefined || isSmall(count.value, protection))
}

/** The equations each count stands in, by its place. */
export function equationsByCount({ counts, equations }: CountSystem): readonly (readonly number[])[] {
  const found: number[][] = counts.map(() => [])
  for (const [index, { whole, parts }] of equations.entries())
    for (const place of new Set([whole, ...parts])) found[place]?.push(index)
  return found
}
