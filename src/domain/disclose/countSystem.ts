import { addDays } from '../plan/day.ts'
import { comparePeriods, periodEnd, periodLength, periodStart } from '../plan/period.ts'
import { groupBy } from '../groupBy.ts'
import type { Dimension } from '../plan/dimension.ts'
import type { Measure } from '../plan/indicator.ts'
import { contains, latticeOf, parentOf } from './lattice.ts'
import type { Lattice, Node } from './lattice.ts'
import type { CountFigure, Sums } from './counted.ts'
import type { Count, CountSystem, Equation } from './system.ts'

/** Counts with everything that adds up among them, and what does not although it should. */
export interface CountedSystem extends CountSystem {
  /** Sums that the figures contradict, by the whole's id: no reader can rely on them, and they are left out. */
  readonly broken: readonly string[]
}

/**
 * Every sum that a reader can form of figures of people: over the categories of each dimension and their parents, over the
 * shorter periods within a longer one, from one running total to the next, and of indicators that are sums of others. What
 * is missing from a sum is a number too, which nobody published and anybody can work out.
 */
export function countSystem(figures: readonly CountFigure[], sums: Sums): CountedSystem {
  const lattice = latticeOf(figures, sums.dimensions)
  const lines = [...groupBy(lattice.nodes, ({ line }) => line).values()]
  const wanted = lines.flatMap((nodes) => [
    ...brokenDown(lattice, nodes, sums.dimensions),
    ...overTime(nodes),
    ...runningTotals(nodes),
  ])
  return settled(lattice, [...wanted, ...ofIndicators(lattice.nodes, sums.partsByIndicator)])
}

/** A sum as it should be; `isOpen` where something may be missing from its parts. */
interface Sum {
  readonly whole: Node
  readonly parts: readonly Node[]
  readonly isOpen: boolean
}

function brokenDown(lattice: Lattice, nodes: readonly Node[], dimensions: readonly Dimension[]): readonly Sum[] {
  const ids = [...new Set(nodes.flatMap(({ breakdown }) => [...breakdown.keys()]))]
  const codesOf = (id: string) => [...new Set(nodes.flatMap(({ breakdown }) => breakdown.get(id) ?? []))]
  return ids.flatMap((id) => {
    const dimension = dimensions.find((each) => each.id === id)
    const childrenOf = groupBy(codesOf(id), (code) => parentOf(dimensions, id, code) ?? '')
    const stated = groupBy(dimension?.codes ?? [], ({ parent = '' }) => parent)
    return nodes.flatMap((whole): readonly Sum[] => {
      const own = whole.breakdown.get(id) ?? ''
      const codes = childrenOf.get(own) ?? []
      const parts = codes.flatMap(
        (code) => lattice.at(whole.line, whole.period, new Map(whole.breakdown).set(id, code)) ?? [],
      )
      if (parts.length === 0) return []
      if (dimension?.overlaps) return parts.map((part) => ({ whole, parts: [part], isOpen: true }))
      const all = stated.get(own)?.length ?? codes.length
      return [{ whole, parts, isOpen: parts.length < all }]
    })
  })
}

/** A flow over a longer period is the sum over shorter ones of one length that lie within it. */
function overTime(nodes: readonly Node[]): readonly Sum[] {
  return byBreakdown(nodes, 'flow').flatMap((line) =>
    line.flatMap((whole) => {
      const within = line.filter(({ period }) => contains(whole.period, period))
      return [...groupBy(within, ({ period }) => periodLength(period)).values()].flatMap((parts) => {
        const ordered = parts.toSorted((a, b) => comparePeriods(a.period, b.period))
        return isApart(ordered) ? [{ whole, parts: ordered, isOpen: !isTiled(whole, ordered) }] : []
      })
    }),
  )
}

/** The nodes of one measure, those of each breakdown together. */
function byBreakdown(nodes: readonly Node[], of: Measure): readonly (readonly Node[])[] {
  const own = nodes.filter(({ measure }) => measure === of)
  return [...groupBy(own, ({ breakdown }) => JSON.stringify([...breakdown])).values()]
}

/** Whether no two of some periods in order share a day. */
function isApart(parts: readonly Node[]): boolean {
  return parts.every(({ period }, index) => {
    const before = parts[index - 1]
    return before === undefined || periodEnd(before.period) < periodStart(period)
  })
}

function isTiled({ period }: Node, parts: readonly Node[]): boolean {
  let next = periodStart(period)
  for (const part of parts) {
    if (periodStart(part.period) !== next) return false
    next = addDays(periodEnd(part.period), 1)
  }
  return next === addDays(periodEnd(period), 1)
}

/** Each running total is the one before and what came since. */
function runningTotals(nodes: readonly Node[]): readonly Sum[] {
  return byBreakdown(nodes, 'cumulative').flatMap((line) => {
    const ordered = line.toSorted((a, b) => comparePeriods(a.period, b.period))
    return ordered.slice(1).flatMap((whole, index): readonly Sum[] => {
      const before = ordered[index]
      return before ? [{ whole, parts: [before], isOpen: true }] : []
    })
  })
}

function ofIndicators(nodes: readonly Node[], partsByIndicator: Sums['partsByIndicator']): readonly Sum[] {
  const alike = groupBy(nodes, ({ period, breakdown, measure }) => JSON.stringify([period, measure, [...breakdown]]))
  return [...alike.values()].flatMap((group) =>
    group.flatMap((whole): readonly Sum[] => {
      const ids = partsByIndicator.get(whole.indicator) ?? []
      const parts = ids.flatMap((id) => group.find(({ indicator }) => indicator === id) ?? [])
      return parts.length > 0 ? [{ whole, parts, isOpen: parts.length < ids.length }] : []
    }),
  )
}

/** Works out what is implied, adds what is missing from each sum, and leaves out the sums that do not hold. */
function settled(lattice: Lattice, sums: readonly Sum[]): CountedSystem {
  const known = worked(lattice, sums)
  const valueAt = ({ place }: Node) => known[place]?.value
  const equations: Equation[] = []
  const broken: string[] = []
  for (const { whole, parts, isOpen } of sums) {
    const all = valueAt(whole)
    const least = parts.reduce((sum, part) => sum + (valueAt(part) ?? 0), 0)
    const isKnown = all !== undefined && parts.every((part) => valueAt(part) !== undefined)
    const rest = isKnown ? all - least : undefined
    const places = parts.map(({ place }) => place)
    if (all !== undefined && least > all) broken.push(known[whole.place]?.id ?? '')
    else if (rest === 0 || (rest === undefined && !isOpen)) equations.push({ whole: whole.place, parts: places })
    else {
      equations.push({ whole: whole.place, parts: [...places, known.length] })
      known.push(restOf(whole, parts, known, rest))
    }
  }
  return { counts: known, equations, broken }
}

/** The counts with the values that follow from whole sums: of the total from its parts, and of the one part that is not known. */
function worked({ counts }: Lattice, sums: readonly Sum[]): Count[] {
  const known = [...counts]
  const valueAt = ({ place }: Node) => known[place]?.value
  for (let isNew = true; isNew;) {
    isNew = false
    for (const { whole, parts, isOpen } of sums) {
      const open = [whole, ...parts].filter((node) => valueAt(node) === undefined)
      const [only] = open
      if (isOpen || !only || open.length > 1) continue
      const sum = parts.reduce((total, part) => total + (valueAt(part) ?? 0), 0)
      const value = only === whole ? sum : (valueAt(whole) ?? 0) - sum
      const count = known[only.place]
      if (value < 0 || !count) continue
      known[only.place] = { ...count, value }
      isNew = true
    }
  }
  return known
}

/** What is missing from a sum. */
function restOf(whole: Node, parts: readonly Node[], counts: readonly Count[], value: number | undefined): Count {
  const ids = parts.map(({ place }) => counts[place]?.id ?? '')
  const id = `${counts[whole.place]?.id ?? ''} without ${ids.join(' and ')}`
  return { id, value, kind: 'implied', depth: whole.breakdown.size + 1, table: whole.indicator }
}
