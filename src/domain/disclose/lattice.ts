import { breakdownText } from '../plan/dimension.ts'
import type { Breakdown, Dimension } from '../plan/dimension.ts'
import type { Measure } from '../plan/indicator.ts'
import { periodEnd, periodKind, periodStart } from '../plan/period.ts'
import type { Period } from '../plan/period.ts'
import type { CountFigure } from './counted.ts'
import type { Count } from './system.ts'

/** A place in the tables of one line: a figure, or what figures imply. */
export interface Node {
  readonly place: number
  readonly line: string
  readonly indicator: string
  readonly measure: Measure
  readonly period: Period
  readonly breakdown: Breakdown
}

/** All figures and all sub-totals that they imply, each once. */
export interface Lattice {
  readonly counts: Count[]
  readonly nodes: Node[]
  /** The node of a line, a period and a breakdown. */
  readonly at: (line: string, period: Period, breakdown: Breakdown) => Node | undefined
}

/**
 * The figures with every sub-total and every longer period that their sums go through, though nobody published them: the
 * total over one dimension of a cross-table, the half-year between quarters and a year.
 */
export function latticeOf(figures: readonly CountFigure[], dimensions: readonly Dimension[]): Lattice {
  const counts: Count[] = []
  const nodes: Node[] = []
  const places = new Map<string, Node>()
  const periodsByLine = new Map<string, Set<Period>>()
  const at = (line: string, period: Period, breakdown: Breakdown) => places.get(keyOf(line, period, breakdown))
  const add = (of: Omit<Node, 'place'>, count: Omit<Count, 'depth' | 'table'>) => {
    const node = { ...of, place: counts.length }
    counts.push({ ...count, depth: of.breakdown.size, table: of.indicator })
    nodes.push(node)
    periodsByLine.set(of.line, (periodsByLine.get(of.line) ?? new Set()).add(of.period))
    places.set(keyOf(of.line, of.period, of.breakdown), node)
  }
  for (const { id, value, ...of } of figures)
    if (!at(of.line, of.period, of.breakdown)) add(of, { id, value, kind: 'cell' })
  // Grows while it is walked: what is implied implies more.
  for (const node of nodes)
    for (const more of [
      ...lessBrokenDown(node.breakdown, dimensions).map((breakdown) => ({ ...node, breakdown })),
      ...longer(node, periodsByLine.get(node.line) ?? new Set()).map((period) => ({ ...node, period })),
    ])
      if (!at(more.line, more.period, more.breakdown))
        add(more, { id: keyOf(more.line, more.period, more.breakdown), value: undefined, kind: 'implied' })
  return { counts, nodes, at }
}

function keyOf(line: string, period: Period, breakdown: Breakdown): string {
  return `${line}|${period}|${breakdownText(breakdown)}`
}

/** The breakdown with one of its codes taken out, or its parent in its place. */
function lessBrokenDown(breakdown: Breakdown, dimensions: readonly Dimension[]): readonly Breakdown[] {
  return [...breakdown].map(([id, code]) => {
    const parent = parentOf(dimensions, id, code)
    const less = new Map(breakdown)
    if (parent === undefined) less.delete(id)
    else less.set(id, parent)
    return less
  })
}

/** The category that a code is part of; undefined directly under the total. */
export function parentOf(dimensions: readonly Dimension[], id: string, code: string): string | undefined {
  return dimensions.find((each) => each.id === id)?.codes.find((each) => each.code === code)?.parent
}

/** The calendar's longer periods about a flow's, where a still longer one of the line is there to link it with. */
function longer({ measure, period: own }: Node, ofLine: ReadonlySet<Period>): readonly Period[] {
  if (measure !== 'flow') return []
  return aboutPeriod(own).filter((period) => [...ofLine].some((whole) => contains(whole, period)))
}

function aboutPeriod(period: Period): readonly Period[] {
  const year = period.slice(0, 4)
  const half = (month: number) => `${year}-S${month <= 6 ? 1 : 2}` as Period
  switch (periodKind(period)) {
    case 'month': {
      const month = Number(period.slice(5, 7))
      return [`${year}-Q${Math.ceil(month / 3)}` as Period, half(month)]
    }
    case 'quarter':
      return [half(Number(period[6]) * 3)]
    default:
      return []
  }
}

/** Whether a period lies within another and is shorter. */
export function contains(whole: Period, part: Period): boolean {
  const [from, until, start, end] = [periodStart(whole), periodEnd(whole), periodStart(part), periodEnd(part)]
  return from <= start && end <= until && (from !== start || until !== end)
}
