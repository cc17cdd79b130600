import type { Timeliness } from '#domain/judge/reporting.ts'
import type { PublicTimeliness } from '#domain/disclose/publicDoc.ts'
import type { Say } from '#i18n/say.ts'

/** Whether a report came, and how it stands. */
export function timelinessText(say: Say, timeliness: Timeliness | PublicTimeliness): string {
  const came = say(`timeliness.${timeliness.kind}`, { n: timeliness.kind === 'late' ? timeliness.days : 0 })
  return 'isSentBack' in timeliness && timeliness.isSentBack ? `${came} (${say('review.sentBack')})` : came
}
