import type { Day } from './day.ts'
import type { Plan } from './plan.ts'

/** The adopted editions of one strategy's plan, in the order of their adoption. */
export type Editions = readonly [Plan, ...Plan[]]

/** The plan in force on a day: the edition adopted last by then. Before the first adoption it is the first edition. */
export function planOn(editions: Editions, day: Day): Plan {
  return editions.findLast(({ adopted }) => adopted <= day) ?? editions[0]
}

/** The edition adopted last. */
export function latestOf(editions: Editions): Plan {
  return editions.at(-1) ?? editions[0]
}
