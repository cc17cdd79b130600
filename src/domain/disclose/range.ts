import { solve } from 'yalps'
import type { Constraint, Solution } from 'yalps'
import { eliminate } from './eliminate.ts'
import type { Eliminated } from './eliminate.ts'
import type { Known, Unknowns } from './unknowns.ts'

/** Whole numbers between which an unknown number is known to lie; `most` may be Infinity. */
export interface Range {
  readonly least: number
  readonly most: number
}

/** Unknown numbers with what is found out about each when it is asked for. */
export interface Ranges {
  /** Cheap bounds, never narrower than what is possible. */
  readonly about: (place: number) => Range
  /** The least that a number can be; undefined where the solver gave up. */
  readonly least: (place: number) => number | undefined
  /** The most; Infinity where nothing limits it. */
  readonly most: (place: number) => number | undefined
  /** Whether it can be at least so large; false where the solver gave up. */
  readonly canReach: (place: number, least: number) => boolean
}

/**
 * Within which whole numbers each of some unknown numbers lies, by all that is known of them together: integer programming
 * (YALPS), after cheap bounds. Exact: an answer of the relaxed problem counts only where all its numbers are whole.
 */
export function rangesOf({ places, known }: Unknowns, leastOf: (place: number) => number): Ranges {
  const bounds = narrowed(known, new Map(places.map((each) => [each, { least: leastOf(each), most: Infinity }])))
  let kept: Eliminated | undefined
  const eliminated = () => (kept ??= eliminate(known, places))
  return {
    about: (place) => bounds.get(place) ?? { least: 0, most: Infinity },
    least: (place) => extreme(programOf(eliminated(), bounds, place), 'minimize'),
    most: (place) => extreme(programOf(eliminated(), bounds, place), 'maximize'),
    canReach: (place, least) => canReach(programOf(eliminated(), bounds, place), least),
  }
}

/** Bounds that each equation sets by itself, until none sets any more; never narrower than what is possible. */
function narrowed(known: readonly Known[], bounds: Map<number, Range>): ReadonlyMap<number, Range> {
  for (let round = 0, isNarrower = true; isNarrower && round < MOST_ROUNDS; round += 1) {
    isNarrower = false
    for (const { terms, sum } of known) if (narrow(terms, sum, bounds)) isNarrower = true
  }
  return bounds
}

/** Far more than tables need; what is left is the solver's. */
const MOST_ROUNDS = 50

function narrow(terms: Known['terms'], sum: number, bounds: Map<number, Range>): boolean {
  let isNarrower = false
  for (const [place, factor] of terms) {
    const before = bounds.get(place)
    if (!before) continue
    let [low, high] = [sum, sum]
    for (const [other, by] of terms) {
      const range = bounds.get(other)
      if (other === place || !range) continue
      const ends = [by * range.least, by * range.most]
      high -= Math.min(...ends)
      low -= Math.max(...ends)
    }
    const ends = [low / factor, high / factor]
    const next = {
      least: Math.max(before.least, Math.ceil(Math.min(...ends))),
      most: Math.min(before.most, Math.floor(Math.max(...ends))),
    }
    if (next.least === before.least && next.most === before.most) continue
    bounds.set(place, next)
    isNarrower = true
  }
  return isNarrower
}

/** What a solver is given of a number: its rows, its columns and what of the goal is constant. */
interface Program {
  readonly constraints: ReadonlyMap<string, Constraint>
  readonly variables: ReadonlyMap<number, ReadonlyMap<string, number>>
  readonly base: number
}

function programOf({ free, bound, left }: Eliminated, bounds: ReadonlyMap<number, Range>, of: number): Program {
  const leastOf = (place: number) => bounds.get(place)?.least ?? 0
  const constraints = new Map<string, Constraint>()
  // The solver's numbers begin at 0: each stands for what is above its own least.
  const variables = new Map(free.map((place) => [place, new Map<string, number>()]))
  const baseOf = (factors: Iterable<readonly [number, number]>) =>
    [...factors].reduce((sum, [place, factor]) => sum + factor * leastOf(place), 0)
  const put = (key: string, factors: Iterable<readonly [number, number]>) => {
    for (const [place, factor] of factors) variables.get(place)?.set(key, factor)
  }
  for (const [place, { constant, factors }] of bound) {
    constraints.set(`least ${place}`, { min: leastOf(place) - constant - baseOf(factors) })
    put(`least ${place}`, factors)
  }
  for (const [index, { terms, sum }] of left.entries()) {
    constraints.set(`sum ${index}`, { equal: sum - baseOf(terms) })
    put(`sum ${index}`, terms)
  }
  const goal = bound.get(of) ?? { constant: 0, factors: new Map([[of, 1]]) }
  put(GOAL, goal.factors)
  return { constraints, variables, base: goal.constant + baseOf(goal.factors) }
}

const GOAL = 'goal'

function extreme({ base, ...rows }: Program, direction: 'minimize' | 'maximize'): number | undefined {
  const model = { direction, objective: GOAL, ...rows } as const
  const relaxed = solve(model, SOLVER)
  const found = isWholly(relaxed) ? relaxed : solve({ ...model, integers: true }, SOLVER)
  switch (found.status) {
    case 'optimal':
      return Math.round(found.result) + base
    case 'unbounded':
      return direction === 'maximize' ? Infinity : undefined
    default:
      return undefined
  }
}

/** Whether a number can be so large: any whole answer will do, which is found sooner than the largest. */
function canReach({ base, constraints, variables }: Program, least: number): boolean {
  const relaxed = solve({ direction: 'maximize', objective: GOAL, constraints, variables }, SOLVER)
  if (relaxed.status === 'unbounded') return true
  if (relaxed.status !== 'optimal' || relaxed.result + base < least - HAIR) return false
  if (isWholly(relaxed)) return true
  const reached = new Map(constraints).set(GOAL, { min: least - base })
  return solve({ constraints: reached, variables, integers: true }, SOLVER).status === 'optimal'
}

function isWholly({ variables }: Solution<number>): boolean {
  return variables.every(([, value]) => !Number.isFinite(value) || Math.abs(value - Math.round(value)) < HAIR)
}

const HAIR = 1e-6

/** The same answer on every machine: it is given up after so many steps, never after so much time. */
const SOLVER = { timeout: Infinity, maxIterations: 1_000, checkCycles: true }
