import { isActive } from './rollup.ts'
import type { JudgedAction } from './rollup.ts'
import type { Gap } from './reading.ts'

/** Why an action is in no average: it was stopped, has no plan to compare with, or how much is done is not known. */
export type LeftOut = 'stopped' | 'unplanned' | Gap

/** What the weighted means of a roll-up are made of. Every member is in one of the two lists, in the order given. */
export interface MakeUp<Row extends JudgedAction> {
  readonly counted: readonly Row[]
  /** How many of those are yet to begin: in the means as nothing done of nothing planned, and not in the coverage. */
  readonly yetToCome: number
  readonly leftOut: ReadonlyMap<LeftOut, readonly Row[]>
}

/** Takes the members of a roll-up apart by the very rules it adds them up by. */
export function makeUp<Row extends JudgedAction>(members: readonly Row[]): MakeUp<Row> {
  const counted = members.filter((row) => whyLeftOut(row) === undefined)
  const reasons = new Set(members.flatMap((row) => whyLeftOut(row) ?? []))
  return {
    counted,
    yetToCome: counted.filter(({ verdict }) => !verdict.isDue).length,
    leftOut: new Map([...reasons].map((why) => [why, members.filter((row) => whyLeftOut(row) === why)])),
  }
}

/** Undefined for what is counted. */
function whyLeftOut(row: JudgedAction): LeftOut | undefined {
  const { actual, planned } = row.verdict
  if (!isActive(row)) return 'stopped'
  if (planned.kind === 'gap') return 'unplanned'
  return actual.kind === 'gap' ? actual.gap : undefined
}
