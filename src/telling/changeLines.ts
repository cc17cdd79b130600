import type { SnapshotChange } from '#domain/judge/changes.ts'
import type { Decision } from '#domain/judge/decisions.ts'
import { groupBy } from '#domain/groupBy.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { AxisId, InstitutionId } from '#domain/plan/ids.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import type { Say } from '#i18n/say.ts'
import { approvalText } from './approvalText.ts'
import type { Subject } from './attentionLine.ts'
import { DECISION_TONES, decisionDue, standingOf } from './decisionText.ts'
import { observedText } from './figureText.ts'
import { institutionName } from './names.ts'
import { timelinessText } from './timelinessText.ts'
import { ACTION_TONES, RATING_TONES, TIMELINESS_TONES } from './tones.ts'
import type { ToldTone } from './tones.ts'

/** What changed of one thing in one way, in words. */
export interface ChangeLine {
  /** No other line has it. */
  readonly id: string
  readonly kind: SnapshotChange['kind']
  readonly tone: ToldTone
  /** Undefined for what the committee did. */
  readonly subject: Subject | undefined
  readonly name: string
  /** Who answers for it, and where it belongs, as far as that is known. */
  readonly owner: InstitutionId | undefined
  readonly axis: AxisId | undefined
  /** What was and what is, each change after the other. */
  readonly text: string
  /** How many changes it tells: several figures of one indicator are one line. */
  readonly count: number
}

type About = Pick<ChangeLine, 'tone' | 'subject' | 'name' | 'owner' | 'axis'>

/** How many changes some lines tell. */
export function countOf(lines: readonly ChangeLine[]): number {
  return lines.reduce((sum, { count }) => sum + count, 0)
}

/**
 * What changed, a line for each thing and way, in the order of the changes. `before` is the plan of the day compared with,
 * which knows what is no longer in the plan.
 */
export function changeLines(
  say: Say,
  snapshot: Snapshot,
  before: Plan,
  changes: readonly SnapshotChange[],
): readonly ChangeLine[] {
  const byLine = groupBy(changes, (change) => `${change.kind} ${subjectOf(change)}`)
  return [...byLine].flatMap(([id, [first, ...others]]): ChangeLine[] => {
    if (!first) return []
    const texts = [first, ...others].map((change) => changeText(say, snapshot, change))
    return [
      {
        id,
        kind: first.kind,
        ...aboutOf(say, snapshot, before, first),
        text: texts.join(say('changes.join')),
        count: texts.length,
      },
    ]
  })
}

function subjectOf(change: SnapshotChange): string {
  if ('action' in change) return change.action
  if ('indicator' in change) return change.indicator
  if ('decision' in change) return change.decision.decision.id
  return 'institution' in change ? change.institution : ''
}

function aboutOf(say: Say, snapshot: Snapshot, before: Plan, change: SnapshotChange): About {
  if ('action' in change) {
    const { action: id } = change
    const row = snapshot.actionOf(id)
    const action = row?.action ?? before.actions.find((each) => each.id === id)
    return {
      tone: row ? ACTION_TONES[row.verdict.status] : ACTION_TONES.cancelled,
      subject: { kind: 'action', id },
      name: action ? say.pick(action.title) : id,
      owner: action?.lead,
      axis: action?.axis,
    }
  }
  if ('indicator' in change) {
    const { indicator: id } = change
    const row = snapshot.indicatorOf(id)
    return {
      tone: row ? RATING_TONES[row.rating.rating] : RATING_TONES.noData,
      subject: { kind: 'indicator', id },
      name: row ? say.pick(row.indicator.name) : id,
      owner: row?.indicator.keeper,
      axis: row?.indicator.axis,
    }
  }
  if ('institution' in change) {
    const { institution: id, timeliness } = change
    const found = snapshot.outline.institutions.get(id)
    return {
      tone: TIMELINESS_TONES[timeliness.kind],
      subject: { kind: 'institution', id },
      name: found ? say.pick(found.name) : id,
      owner: id,
      axis: undefined,
    }
  }
  if ('decision' in change) {
    const { decision } = change.decision
    return {
      tone: change.kind === 'undecided' ? DECISION_TONES.dropped : DECISION_TONES[standingOf(change.decision)],
      // What was taken back is shown nowhere any more.
      subject: change.kind === 'undecided' ? undefined : { kind: 'decision', id: decision.id },
      name: say.pick(decision.what),
      owner: decision.owner,
      axis: undefined,
    }
  }
  return { tone: 'done', subject: undefined, name: say('changes.committee'), owner: undefined, axis: undefined }
}

function changeText(say: Say, snapshot: Snapshot, change: SnapshotChange): string {
  const { format } = say
  switch (change.kind) {
    case 'worsened':
    case 'completed':
    case 'improved':
    case 'changed':
      return say('changes.wasIs', { before: say(`status.${change.from}`), now: say(`status.${change.to}`) })
    case 'ratingFell':
    case 'achieved':
    case 'ratingRose':
    case 'ratingChanged':
      return say('changes.wasIs', { before: say(`rating.${change.from}`), now: say(`rating.${change.to}`) })
    case 'slipped':
    case 'broughtForward':
      return say(`changes.${change.kind}`, { n: change.days, to: format.day(change.to) })
    case 'progressed':
    case 'fellBack':
      return progressChange(say, snapshot, change)
    case 'added':
    case 'gone':
      return say(`changes.${change.kind}`)
    case 'figure':
    case 'revised':
    case 'lost':
      return figureChange(say, snapshot, change)
    case 'received':
      return say('changes.received', {
        period: format.period(change.period),
        how: timelinessText(say, change.timeliness),
      })
    case 'sentBack':
      return say('changes.sentBack', { period: format.period(change.period) })
    case 'missed':
      return say('changes.missed', {
        period: format.period(change.period),
        due: change.timeliness.kind === 'missing' ? format.day(change.timeliness.due) : say('date.unknown'),
      })
    case 'decided':
      return say('changes.decided', {
        taken: format.day(change.decision.decision.taken),
        due: decisionDue(say, change.decision),
      })
    case 'followed':
      return say('changes.wasIs', {
        before: followedText(say, change.before),
        now: followedText(say, change.decision),
      })
    case 'undecided':
      return say('changes.undecided')
    case 'approved':
      return approvalText(say, change.approval)
  }
}

function progressChange(
  say: Say,
  snapshot: Snapshot,
  { action: id, from, to, reached }: Extract<SnapshotChange, { readonly kind: 'progressed' | 'fellBack' }>,
): string {
  // As exactly as it takes to tell them apart.
  const decimals = say.format.percent(from) === say.format.percent(to) && from !== to ? 1 : 0
  const shares = { before: say.format.percent(from, decimals), now: say.format.percent(to, decimals) }
  const milestones = snapshot.actionOf(id)?.action.milestones.filter((each) => reached.includes(each.id)) ?? []
  if (milestones.length === 0) return say('changes.done', shares)
  return say('changes.doneBy', { ...shares, list: say.format.list(milestones.map(({ title }) => say.pick(title))) })
}

function followedText(say: Say, decision: Decision): string {
  return say('changes.followed', { state: say(`decision.state.${decision.state}`), due: decisionDue(say, decision) })
}

function figureChange(
  say: Say,
  snapshot: Snapshot,
  change: Extract<SnapshotChange, { readonly indicator: unknown; readonly period: unknown }>,
): string {
  const row = snapshot.indicatorOf(change.indicator)
  if (!row) return say.format.period(change.period)
  const { indicator } = row
  // Who counted is said where that is another than who keeps the indicator.
  const isOthers = change.assessor !== undefined && change.assessor !== indicator.keeper
  const period = isOthers
    ? say('changes.periodBy', {
        period: say.format.period(change.period),
        by: institutionName(say, snapshot, change.assessor),
      })
    : say.format.period(change.period)
  switch (change.kind) {
    case 'figure':
      return say('changes.figure', { period, now: observedText(say, indicator, change.now) })
    case 'revised':
      return say('changes.revised', {
        period,
        before: observedText(say, indicator, change.before),
        now: observedText(say, indicator, change.now),
      })
    case 'lost':
      return say('changes.lost', { period, before: observedText(say, indicator, change.before) })
  }
}
