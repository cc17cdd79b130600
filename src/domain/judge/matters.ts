import { groupBy } from '../groupBy.ts'
import type { InstitutionId } from '../plan/ids.ts'
import type { AttentionItem } from './attention.ts'

/** What needs attention about one thing: an action, an indicator, an institution's report, or a decision. */
export interface Matter {
  /** The kind and the id of what it is about; no two matters share it. */
  readonly id: string
  /** Who answers for it; undefined for an indicator that nobody keeps. */
  readonly owner: InstitutionId | undefined
  /** Its reasons, most serious first; there is at least one. */
  readonly items: readonly [AttentionItem, ...AttentionItem[]]
  /** Actions that have no report because the institution that leads them has filed none. */
  readonly silentActions: number
}

/**
 * What needs attention, each thing once: an action that is late and blocked is one matter with two reasons, and actions
 * without a report belong to the matter of their institution where that filed none. In the order of the items.
 */
export function mattersOf(attention: readonly AttentionItem[]): readonly Matter[] {
  const silent = new Set(attention.flatMap((item) => (item.kind === 'missingReport' ? [item.owner] : [])))
  const isOfSilence = (item: AttentionItem) => item.kind === 'noReport' && silent.has(item.owner)
  const silentActions = groupBy(attention.filter(isOfSilence), ({ owner }) => owner)
  const byThing = groupBy(
    attention.filter((item) => !isOfSilence(item)),
    idOf,
  )
  return [...byThing].flatMap(([id, [first, ...others]]): Matter[] => {
    if (!first) return []
    const { kind, owner } = first
    const silent = kind === 'missingReport' ? (silentActions.get(owner)?.length ?? 0) : 0
    return [{ id, owner, items: [first, ...others], silentActions: silent }]
  })
}

/** The matters of each institution; first the one that answers for the most serious. */
export function mattersByOwner(matters: readonly Matter[]): ReadonlyMap<InstitutionId | undefined, readonly Matter[]> {
  return groupBy(matters, ({ owner }) => owner)
}

function idOf(item: AttentionItem): string {
  if ('action' in item) return `action ${item.action}`
  if ('indicator' in item) return `indicator ${item.indicator}`
  if ('decision' in item) return `decision ${item.decision}`
  return `institution ${item.owner}`
}
