import { SOON } from '#domain/judge/actionStatus.ts'
import type { AttentionItem } from '#domain/judge/attention.ts'
import type { ActionId, IndicatorId, InstitutionId } from '#domain/plan/ids.ts'
import type { ActionSnapshot, Snapshot } from '#domain/snapshot.ts'
import type { Say } from '#i18n/say.ts'
import { actionReason } from './actionReason.ts'
import { obstacleText } from './obstacleText.ts'
import { ratingReason } from './ratingReason.ts'
import { ATTENTION_TONES } from './tones.ts'

/** One line of what needs attention: what, whose, and why. */
export interface AttentionLine {
  readonly tone: (typeof ATTENTION_TONES)[AttentionItem['kind']]
  readonly subject:
    | { readonly kind: 'action'; readonly id: ActionId }
    | { readonly kind: 'indicator'; readonly id: IndicatorId }
    | { readonly kind: 'institution'; readonly id: InstitutionId }
  /** Undefined where the subject is the owner, or nobody is. */
  readonly owner: InstitutionId | undefined
  readonly reason: string
}

/** Undefined for what is not in the snapshot. */
export function attentionLine(say: Say, snapshot: Snapshot, item: AttentionItem): AttentionLine | undefined {
  const { actionOf, indicatorOf, plan } = snapshot
  const tone = ATTENTION_TONES[item.kind]
  switch (item.kind) {
    case 'missingReport':
      return {
        tone,
        subject: { kind: 'institution', id: item.owner },
        owner: undefined,
        reason: say('attention.missingReport', {
          period: say.format.period(item.period),
          due: say.format.day(item.due),
          n: item.weight,
        }),
      }
    case 'deteriorating': {
      const row = indicatorOf(item.indicator)
      return (
        row && {
          tone,
          subject: { kind: 'indicator', id: item.indicator },
          owner: item.owner,
          reason: `${say('attention.deteriorating')} ${ratingReason(say, row, plan.rules).sentence}`,
        }
      )
    }
    case 'overdue':
    case 'offTrack':
    case 'contested':
    case 'noReport':
    case 'assessmentDiffers':
    case 'slipped':
    case 'blocked':
    case 'milestoneSoon': {
      const row = actionOf(item.action)
      return (
        row && {
          tone,
          subject: { kind: 'action', id: item.action },
          owner: item.owner,
          reason: actionMatter(say, snapshot, item.kind, row),
        }
      )
    }
  }
}

function actionMatter(say: Say, snapshot: Snapshot, kind: AttentionItem['kind'], row: ActionSnapshot): string {
  const { own, status, slipped, obstacle, soonMilestones } = row.verdict
  const { format } = say
  if (kind === 'contested') return say('attention.contested')
  if (kind === 'slipped' && slipped) {
    const due = row.action.duePeriod
    return say('attention.slipped', {
      n: slipped.days,
      to: format.dayShort(slipped.to),
      due: due ? format.period(due) : say('date.unknown'),
    })
  }
  if (kind === 'blocked' && obstacle) return obstacleText(say, snapshot, obstacle)
  if (kind === 'milestoneSoon') {
    const list = format.list(
      soonMilestones.map(({ title, duePeriod }) =>
        say('milestone.dated', { title: say.pick(title), due: duePeriod ? format.period(duePeriod) : '' }),
      ),
    )
    return say('attention.milestoneSoon', { n: soonMilestones.length, days: format.number(SOON), list })
  }
  const reason = actionReason(say, row, snapshot.plan.rules).sentence
  if (kind !== 'assessmentDiffers' || !own) return reason
  return `${say('attention.assessmentDiffers', { own: say.pick(own.rating.label), status: say(`status.${status}`) })} ${reason}`
}
