import type { Obstacle } from '#domain/ledger/update.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import type { Say } from '#i18n/say.ts'
import { institutionName } from './names.ts'

/** What blocks an action as its owner tells it, and which support is asked of whom by when. */
export function obstacleText(say: Say, snapshot: Snapshot, { what, asks, by }: Obstacle): string {
  const told = say('obstacle.told', { what: say.pick(what) })
  const who = asks && institutionName(say, snapshot, asks)
  const day = by && say.format.day(by)
  if (who && day) return `${told} ${say('obstacle.asksBy', { who, day })}`
  if (who) return `${told} ${say('obstacle.asks', { who })}`
  return day ? `${told} ${say('obstacle.by', { day })}` : told
}
