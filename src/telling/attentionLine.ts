import { SOON } from '#domain/judge/actionStatus.ts'
import { decisionOf } from '#domain/judge/decisions.ts'
import type { UpdateId } from '#domain/ledger/itemRef.ts'
import type { AttentionItem } from '#domain/judge/attention.ts'
import type { Matter } from '#domain/judge/matters.ts'
import type { ActionId, IndicatorId, InstitutionId } from '#domain/plan/ids.ts'
import type { ActionSnapshot, Snapshot } from '#domain/snapshot.ts'
import type { Say } from '#i18n/say.ts'
import { actionReason, contestedPeriods } from './actionReason.ts'
import { obstacleText } from './obstacleText.ts'
import { ratingReason } from './ratingReason.ts'
import { ACTION_TONES, RATING_TONES, TIMELINESS_TONES } from './tones.ts'
import type { ToldTone } from './tones.ts'

/** What a line can be about. */
export type Subject =
  | { readonly kind: 'action'; readonly id: ActionId }
  | { readonly kind: 'indicator'; readonly id: IndicatorId }
  | { readonly kind: 'institution'; readonly id: InstitutionId }
  | { readonly kind: 'decision'; readonly id: UpdateId }

/** One line of what needs attention: what, whose, and why. */
export interface AttentionLine {
  /** How what it is about stands, as it is told everywhere: its mark and, where the reason does not begin with it, its word. */
  readonly tone: ToldTone
  readonly word: string | undefined
  readonly subject: Subject
  /** Undefined where the subject is the owner, or nobody is. */
  readonly owner: InstitutionId | undefined
  /** All reasons, none said twice. */
  readonly reason: string
}

/** Undefined for what is not in the snapshot. */
export function attentionLine(say: Say, snapshot: Snapshot, matter: Matter): AttentionLine | undefined {
  const [first] = matter.items
  if (first.kind === 'missingReport') {
    const values = { period: say.format.period(first.period), due: say.format.day(first.due), n: first.weight }
    const silent = matter.silentActions
    return {
      tone: TIMELINESS_TONES.missing,
      word: undefined,
      subject: { kind: 'institution', id: first.owner },
      owner: undefined,
      reason: [
        say('attention.missingReport', values),
        ...(silent > 0 ? [say('attention.silentActions', { n: silent })] : []),
      ].join(' '),
    }
  }
  if (first.kind === 'deteriorating') {
    const row = snapshot.indicatorOf(first.indicator)
    if (!row) return undefined
    const reason = ratingReason(say, row, snapshot.plan.rules).sentence
    return {
      tone: RATING_TONES[row.rating.rating],
      word: say(`rating.${row.rating.rating}`),
      subject: { kind: 'indicator', id: first.indicator },
      owner: first.owner,
      reason: `${say('attention.deteriorating')} ${reason}`,
    }
  }
  if (first.kind === 'lateDecision') {
    const due = decisionOf(snapshot.decisions, first.decision)?.due
    return {
      tone: ACTION_TONES.overdue,
      word: undefined,
      subject: { kind: 'decision', id: first.decision },
      owner: first.owner,
      reason: say('attention.lateDecision', { n: first.weight, due: due ? say.format.day(due) : '' }),
    }
  }
  const row = snapshot.actionOf(first.action)
  if (!row) return undefined
  const sentences = matter.items.flatMap(({ kind }) => sentencesOf(say, snapshot, kind, row))
  return {
    tone: ACTION_TONES[row.verdict.status],
    word: say(`status.${row.verdict.status}`),
    subject: { kind: 'action', id: first.action },
    owner: first.owner,
    reason: [...new Set(sentences)].join(' '),
  }
}

function sentencesOf(
  say: Say,
  snapshot: Snapshot,
  kind: AttentionItem['kind'],
  row: ActionSnapshot,
): readonly string[] {
  const { own, status, set, slipped, obstacle, soonMilestones } = row.verdict
  const { format } = say
  if (kind === 'contested') return [say('attention.contested', { list: contestedPeriods(say, row) })]
  if (kind === 'slipped' && slipped) {
    const due = row.action.duePeriod
    const values = { n: slipped.days, to: format.dayShort(slipped.to) }
    return [say('attention.slipped', { ...values, due: due ? format.period(due) : say('date.unknown') })]
  }
  if (kind === 'blocked' && obstacle) return [obstacleText(say, snapshot, obstacle)]
  if (kind === 'milestoneSoon') {
    const list = format.list(
      soonMilestones.map(({ title, duePeriod }) =>
        say('milestone.dated', { title: say.pick(title), due: duePeriod ? format.period(duePeriod) : '' }),
      ),
    )
    return [say('attention.milestoneSoon', { n: soonMilestones.length, days: format.number(SOON), list })]
  }
  const reason = actionReason(say, row, snapshot.plan.rules).sentence
  if (kind !== 'assessmentDiffers' || !own) return [reason]
  return [
    say('attention.assessmentDiffers', {
      own: say.pick(own.rating.label),
      status: say(`status.${set?.computed ?? status}`),
    }),
    reason,
  ]
}
