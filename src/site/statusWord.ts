import type { ActionStatus } from '#domain/judge/actionStatus.ts'
import type { PublicStrategy } from '#domain/disclose/publicDoc.ts'
import type { Say } from '#i18n/say.ts'

/** The committee's own word for a status, else the usual one. */
export function statusWord(
  say: Say,
  { statusWords }: Pick<PublicStrategy, 'statusWords'>,
  status: ActionStatus,
): string {
  const own = statusWords?.[status]
  return own ? say.pick(own) : say(`status.${status}`)
}
