import type { Plan } from '#domain/plan/plan.ts'

/** So many axes have a card each; of more, dozens of cards would push everything else away, and they are rows of a table. */
const CARDS = 8

export function hasManyAxes({ axes }: Pick<Plan, 'axes'>): boolean {
  return axes.length > CARDS
}
