import type { Snapshot } from '#domain/snapshot.ts'
import type { Say } from '#i18n/say.ts'

/** What must be said of figures wherever they go: that they are invented, and that nobody has accepted all of them yet. */
export function remarks(say: Say, { plan, basis }: Pick<Snapshot, 'plan' | 'basis'>): readonly string[] {
  return [
    ...(plan.isIllustrative ? [say('shell.illustrative')] : []),
    ...(basis === 'provisional' ? [say('shell.provisional')] : []),
  ]
}
