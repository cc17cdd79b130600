/** So many neighbours are added up together. */
const BREADTH = 8

/** Rows added up as a tree: neighbours together, then neighbouring sums, until one is left. */
export interface Summed<Row, Sum> {
  readonly rows: readonly Row[]
  readonly sum: Sum
  /** The sums of rows, then the sums of those, and so on up to the one. */
  readonly levels: readonly (readonly Sum[])[]
}

export interface Summing<Row, Sum> {
  readonly of: (rows: readonly Row[]) => Summed<Row, Sum>
  /** The same as `of(rows)`, where the rows differ from those of before at these places alone: only what is above them is added up. */
  readonly after: (before: Summed<Row, Sum>, rows: readonly Row[], places: Iterable<number>) => Summed<Row, Sum>
}

/** Neither function may change what it is given; of no rows the sum is what `ofRows` says of none. */
export function summing<Row, Sum>(
  ofRows: (rows: readonly Row[]) => Sum,
  ofSums: (sums: readonly Sum[]) => Sum,
): Summing<Row, Sum> {
  return {
    of: (rows) => {
      const levels = [blocksOf(rows).map(ofRows)]
      for (let top = levels[0]; top && top.length > 1; top = levels.at(-1)) levels.push(blocksOf(top).map(ofSums))
      return summed(rows, levels, ofRows)
    },
    after: (before, rows, places) => {
      let changed = blocksAt(places)
      const levels: (readonly Sum[])[] = []
      for (const [height, sums] of before.levels.entries()) {
        const below = levels[height - 1]
        const next = [...sums]
        for (const at of changed) next[at] = below ? ofSums(blockOf(below, at)) : ofRows(blockOf(rows, at))
        levels.push(next)
        changed = blocksAt(changed)
      }
      return summed(rows, levels, ofRows)
    },
  }
}

function summed<Row, Sum>(
  rows: readonly Row[],
  levels: readonly (readonly Sum[])[],
  ofRows: (rows: readonly Row[]) => Sum,
): Summed<Row, Sum> {
  return { rows, levels, sum: levels.at(-1)?.[0] ?? ofRows([]) }
}

function blocksOf<Member>(members: readonly Member[]): readonly (readonly Member[])[] {
  return Array.from({ length: Math.ceil(members.length / BREADTH) }, (_, at) => blockOf(members, at))
}

function blockOf<Member>(members: readonly Member[], at: number): readonly Member[] {
  return members.slice(at * BREADTH, (at + 1) * BREADTH)
}

function blocksAt(places: Iterable<number>): ReadonlySet<number> {
  return new Set(Array.from(places, (place) => Math.floor(place / BREADTH)))
}
