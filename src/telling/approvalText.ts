import type { Approval } from '#domain/judge/approvals.ts'
import type { Say } from '#i18n/say.ts'

/** When the committee approved a period, and which revision of it that was. */
export function approvalText(say: Say, { period, on, revision }: Approval): string {
  const when = { period: say.format.period(period), day: say.format.day(on) }
  return revision === 0
    ? say('approval.approved', when)
    : say('approval.revised', { ...when, n: say.format.number(revision) })
}
