import { compareText } from '../compareText.ts'
import { groupBy } from '../groupBy.ts'
import type { Money } from '../plan/money.ts'
import { valueOf } from './reading.ts'
import { isActive } from './rollup.ts'
import type { JudgedAction } from './rollup.ts'

/** What actions cost in one currency. Sums of different currencies are never mixed. */
export interface MoneySum {
  readonly currency: string
  /** Sums, each with the number of actions that state it; undefined where none does. */
  readonly budget: { readonly sum: number; readonly of: number } | undefined
  readonly spent: { readonly sum: number; readonly of: number } | undefined
  /**
   * Spent against done, both over the same actions: those of which budget, spending and share done are known. Done is
   * weighted by budget. Undefined where there is none, or their budgets are zero.
   */
  readonly reading: { readonly spent: number; readonly done: number; readonly of: number } | undefined
}

/** A sum for each currency, in alphabetical order; cancelled and suspended actions are in none. */
export function moneySums(members: readonly JudgedAction[]): readonly MoneySum[] {
  const costly = members.filter(isActive).flatMap(({ action: { money }, verdict }) => {
    return money ? [{ money, done: valueOf(verdict.actual) }] : []
  })
  const byCurrency = groupBy(costly, ({ money }) => money.currency)
  return [...byCurrency]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([currency, rows]) => ({
      currency,
      budget: sumOf(rows.map(({ money }) => money.budget)),
      spent: sumOf(rows.map(({ money }) => money.spent)),
      reading: readingOf(rows),
    }))
}

function sumOf(amounts: readonly (number | undefined)[]): MoneySum['budget'] {
  const stated = amounts.filter((amount) => amount !== undefined)
  return stated.length > 0 ? { sum: stated.reduce((sum, amount) => sum + amount, 0), of: stated.length } : undefined
}

function readingOf(rows: readonly { readonly money: Money; readonly done: number | undefined }[]): MoneySum['reading'] {
  let [budget, spent, done, of] = [0, 0, 0, 0]
  for (const { money, done: share } of rows) {
    if (money.budget === undefined || money.spent === undefined || share === undefined) continue
    budget += money.budget
    spent += money.spent
    done += money.budget * share
    of += 1
  }
  return budget > 0 ? { spent: spent / budget, done: done / budget, of } : undefined
}
