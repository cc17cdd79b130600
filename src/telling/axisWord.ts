import type { Plan } from '#domain/plan/plan.ts'
import type { Say } from '#i18n/say.ts'

/** What this strategy calls an axis, or its axes. */
export function axisWord(
  say: Say,
  { plan: { levels } }: { readonly plan: Pick<Plan, 'levels'> },
  number: 'one' | 'many' = 'one',
): string {
  if (levels.axis) return say.pick(levels.axis[number])
  return say(number === 'one' ? 'column.axis' : 'nav.axes')
}
