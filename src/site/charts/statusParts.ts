import { SERIOUSNESS } from '#domain/judge/actionStatus.ts'
import type { ActionStatus } from '#domain/judge/actionStatus.ts'
import type { PublicRollup } from '#domain/disclose/publicDoc.ts'

/** A part of a status bar: how many actions, and how many stand before it. */
interface StatusPart {
  readonly status: ActionStatus
  readonly count: number
  readonly before: number
}

/** The parts of a status bar in its order, the least serious first; none is empty. */
export function statusParts({ countsByStatus }: Pick<PublicRollup, 'countsByStatus'>): readonly StatusPart[] {
  const parts: StatusPart[] = []
  let before = 0
  for (const status of SERIOUSNESS.toReversed()) {
    const count = countsByStatus[status]
    if (count > 0) parts.push({ status, count, before })
    before += count
  }
  return parts
}
