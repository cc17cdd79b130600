import type { Snapshot } from '#domain/snapshot.ts'
import type { Say } from '#i18n/say.ts'

/** What this strategy calls an axis. */
export function axisWord(say: Say, { plan }: Snapshot): string {
  return plan.levels.axis ? say.pick(plan.levels.axis.one) : say('column.axis')
}
