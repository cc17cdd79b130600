import type { AttentionItem } from '#domain/judge/attention.ts'
import { decisionOf } from '#domain/judge/decisions.ts'
import { mattersOf } from '#domain/judge/matters.ts'
import type { AxisId, InstitutionId } from '#domain/plan/ids.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import type { Say } from '#i18n/say.ts'
import { attentionLine } from './attentionLine.ts'
import type { AttentionLine, Subject } from './attentionLine.ts'

/** One thing that needs attention, as a row. */
export interface MatterRow {
  readonly id: string
  /** Its place among all: the most serious is first. */
  readonly place: number
  readonly kinds: readonly AttentionItem['kind'][]
  readonly line: AttentionLine
  readonly name: string
  readonly owner: InstitutionId | undefined
  readonly axis: AxisId | undefined
}

/** Everything that needs attention, the most serious first. */
export function matterRows(say: Say, snapshot: Snapshot): readonly MatterRow[] {
  return mattersOf(snapshot.attention).flatMap((matter, place): MatterRow[] => {
    const line = attentionLine(say, snapshot, matter)
    if (!line) return []
    const { id, owner, items } = matter
    const kinds = [...new Set(items.map(({ kind }) => kind))]
    return [{ id, place, kinds, line, owner, ...namedIn(snapshot, line.subject, say.pick) }]
  })
}

function namedIn(
  { actionOf, indicatorOf, outline, decisions }: Snapshot,
  subject: Subject,
  pick: Say['pick'],
): Pick<MatterRow, 'name' | 'axis'> {
  switch (subject.kind) {
    case 'action': {
      const action = actionOf(subject.id)?.action
      return { name: action ? pick(action.title) : subject.id, axis: action?.axis }
    }
    case 'indicator': {
      const indicator = indicatorOf(subject.id)?.indicator
      return { name: indicator ? pick(indicator.name) : subject.id, axis: indicator?.axis }
    }
    case 'decision': {
      const decided = decisionOf(decisions, subject.id)?.decision
      return { name: decided ? pick(decided.what) : subject.id, axis: undefined }
    }
    case 'institution': {
      const institution = outline.institutions.get(subject.id)
      return { name: institution ? pick(institution.name) : subject.id, axis: undefined }
    }
  }
}
