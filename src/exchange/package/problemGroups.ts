import type { Problem } from './problem.ts'

/** The same thing wrong in many rows of one column: how often, and the first places and values. */
export interface ProblemGroup extends Omit<Problem, 'line' | 'value'> {
  readonly count: number
  /** The first rows, in the order of the file; none where the problem is not one of a row. */
  readonly lines: readonly number[]
  /** The first different values. */
  readonly values: readonly string[]
}

const PLACES = 5
const VALUES = 3

/** Puts together what one look at one column mends, in the order in which each was first found. */
export function grouped(problems: readonly Problem[]): readonly ProblemGroup[] {
  const groups = new Map<string, { group: ProblemGroup; count: number; lines: number[]; values: string[] }>()
  for (const { line, value, ...shared } of problems) {
    const key = JSON.stringify([shared.code, shared.file, shared.column, shared.detail])
    const found = groups.get(key) ?? {
      group: { ...shared, count: 0, lines: [], values: [] },
      count: 0,
      lines: [],
      values: [],
    }
    groups.set(key, found)
    found.count += 1
    if (line !== undefined && found.lines.length < PLACES) found.lines.push(line)
    if (found.values.length < VALUES && !found.values.includes(value)) found.values.push(value)
  }
  return [...groups.values()].map(({ group, count, lines, values }) => ({ ...group, count, lines, values }))
}
