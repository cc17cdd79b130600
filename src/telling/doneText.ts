import type { Say } from '#i18n/say.ts'
import { shareText } from '#i18n/shareText.ts'
import type { ToldAction } from './told.ts'

/** The share done of an action; in a word where it is whole because it is completed, and nobody reported a share. */
export function doneText(say: Say, { verdict, record }: Pick<ToldAction, 'verdict' | 'record'>): string {
  const said = record.current?.update
  const isWord = verdict.status === 'completed' && said?.percent === undefined && said?.milestonesDone === undefined
  return isWord ? say('done.whole') : shareText(say, verdict.actual)
}
