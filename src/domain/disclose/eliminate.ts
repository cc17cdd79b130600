import type { Known } from './unknowns.ts'

/** A number as the sum of others: `constant + Σ factor · number`. */
export interface Expression {
  readonly constant: number
  readonly factors: ReadonlyMap<number, number>
}

/** Unknown numbers of which some follow from the others. */
export interface Eliminated {
  /** Those that may be anything, as far as equations go. */
  readonly free: readonly number[]
  /** Those that follow, by place. */
  readonly bound: ReadonlyMap<number, Expression>
  /** Equations among free numbers that nothing could be taken from. */
  readonly left: readonly Known[]
}

/**
 * Takes one number out of each equation (Gauss and Jordan), so that a solver has fewer of both to look at. Only numbers
 * with a factor of 1 or −1 are taken out: whole numbers stay whole, and nothing is rounded.
 */
export function eliminate(known: readonly Known[], places: readonly number[]): Eliminated {
  const rows = known.map(({ terms, sum }) => ({ factors: new Map(terms), sum, pivot: undefined as number | undefined }))
  const rowsWith = new Map<number, Set<number>>()
  for (const [index, { factors }] of rows.entries())
    for (const place of factors.keys()) rowsWith.set(place, (rowsWith.get(place) ?? new Set()).add(index))
  for (const [index, row] of rows.entries()) {
    const pivot = pivotOf(row.factors, rowsWith)
    if (pivot === undefined) continue
    row.pivot = pivot
    scale(row, row.factors.get(pivot) ?? 1)
    for (const other of rowsWith.get(pivot) ?? []) {
      const target = rows[other]
      const by = target?.factors.get(pivot)
      if (other === index || !target || by === undefined) continue
      for (const [place, factor] of row.factors) {
        const next = (target.factors.get(place) ?? 0) - by * factor
        if (next === 0) {
          target.factors.delete(place)
          rowsWith.get(place)?.delete(other)
        } else {
          target.factors.set(place, next)
          rowsWith.get(place)?.add(other)
        }
      }
      target.sum -= by * row.sum
    }
  }
  const bound = new Map<number, Expression>()
  for (const { pivot, factors, sum } of rows)
    if (pivot !== undefined)
      bound.set(pivot, {
        constant: sum,
        factors: new Map([...factors].filter(([place]) => place !== pivot).map(([place, factor]) => [place, -factor])),
      })
  const left = rows.filter(({ pivot, factors }) => pivot === undefined && factors.size > 0)
  return {
    free: places.filter((place) => !bound.has(place)),
    bound,
    left: left.map(({ factors, sum }) => ({ terms: [...factors], sum })),
  }
}

/** The number that stands in the fewest equations: taking it out changes least. */
function pivotOf(
  factors: ReadonlyMap<number, number>,
  rowsWith: ReadonlyMap<number, ReadonlySet<number>>,
): number | undefined {
  let best: number | undefined
  let fewest = Infinity
  for (const [place, factor] of factors) {
    const rows = rowsWith.get(place)?.size ?? 0
    if (Math.abs(factor) !== 1 || rows >= fewest) continue
    best = place
    fewest = rows
  }
  return best
}

function scale(row: { factors: Map<number, number>; sum: number }, by: number): void {
  if (by === 1) return
  for (const [place, factor] of row.factors) row.factors.set(place, factor * by)
  row.sum *= by
}
