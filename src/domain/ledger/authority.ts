import { leadsOf } from '../plan/action.ts'
import type { InstitutionId } from '../plan/ids.ts'
import { latestOf, planOn } from '../plan/editions.ts'
import type { Editions } from '../plan/editions.ts'
import type { Plan } from '../plan/plan.ts'
import type { Entry } from './arrival.ts'
import type { ItemRef } from './itemRef.ts'
import { signsFor } from './keyRegistry.ts'
import type { KeyRegistry } from './keyRegistry.ts'
import { namings } from './naming.ts'
import type { NamedItem } from './naming.ts'

/** The rule a statement breaks. What breaks one is kept as evidence and counts for nothing. */
export const RULES = [
  'otherStrategy',
  'unknownAuthor',
  'otherSigner',
  'unsigned',
  'unknownKey',
  'closedKey',
  'unknownSubject',
  'notLead',
  'notKeeper',
  'notSecretariat',
  'notAuthor',
  'notItsRow',
  'otherSubject',
  'figuresMissing',
] as const
export type Rule = (typeof RULES)[number]

/**
 * The rule a statement breaks, or nothing: the one place that knows who may say what.
 * - Institutions that lead an action report on it, keepers on their indicators (the secretariat where nobody keeps one).
 * - Only the secretariat reviews reports, approves periods, keeps the committee's decisions and the statuses it sets,
 *   publishes and adopts editions.
 * - Only an author corrects, withdraws or files what that author said, and only about the same subject.
 * - A file that somebody signed speaks under a key that the secretariat enrolled for its institution, while it was open;
 *   of keys nobody speaks in a file that is not signed.
 * - A package speaks for anybody, as the document of the secretariat, but corrects only its own rows.
 *
 * What a statement refers to and is not here yet breaks no rule, and has no effect either.
 */
export function refusalOf(entry: Entry, authority: Authority, { named, keys }: Known): Rule | undefined {
  const { update, arrival } = entry
  if (update.strategy !== authority.strategy) return 'otherStrategy'
  if (!authority.institutions.has(update.by)) return 'unknownAuthor'
  if (arrival.kind === 'filed' && arrival.signer !== update.by) return 'otherSigner'
  const breach = breachByKey(entry, keys)
  if (breach) return breach
  if (update.kind === 'indicatorsObserved' && entry.figures?.rows !== update.figures.rows) return 'figuresMissing'
  return breachBySpeaker(entry, authority) ?? breachByNaming(entry, named)
}

/** What else came, as far as it bears on what may be said. */
interface Known {
  /** What a reference means. */
  readonly named: (ref: ItemRef) => NamedItem | undefined
  readonly keys: KeyRegistry
}

/** What authority rests on, looked up once from the plan. */
export interface Authority {
  readonly strategy: string
  readonly secretariat: InstitutionId
  readonly institutions: ReadonlySet<InstitutionId>
  readonly leadsByAction: ReadonlyMap<string, readonly InstitutionId[]>
  /** Undefined for an indicator of the plan that no institution keeps. */
  readonly keeperByIndicator: ReadonlyMap<string, InstitutionId | undefined>
}

/**
 * The authority by which an entry is judged: that of the plan in force on the day it was said, so that a lead who changes
 * keeps what it said while it was one. A package speaks under the edition it brings, the latest.
 */
export function authorityIn(editions: Editions): (entry: Entry) => Authority {
  const authorities = new Map(editions.map((plan) => [plan, authorityOf(plan)]))
  return ({ update, arrival }) => {
    const plan = arrival.kind === 'package' ? latestOf(editions) : planOn(editions, update.said)
    return authorities.get(plan) ?? authorityOf(plan)
  }
}

function authorityOf(plan: Plan): Authority {
  return {
    strategy: plan.strategy,
    secretariat: plan.secretariat,
    institutions: new Set(plan.institutions.map(({ id }) => id)),
    leadsByAction: new Map(plan.actions.map((action) => [action.id, leadsOf(action)])),
    keeperByIndicator: new Map(plan.indicators.map(({ id, keeper }) => [id, keeper])),
  }
}

function breachByKey({ update, arrival }: Entry, keys: KeyRegistry): Rule | undefined {
  if (arrival.kind !== 'filed') return undefined
  const { key, signer, seq } = arrival
  if (key === undefined) return update.kind === 'keyEnrolled' || update.kind === 'keyClosed' ? 'unsigned' : undefined
  const found = keys.get(key)
  if (!found) return 'unknownKey'
  if (found.institution !== signer) return 'otherSigner'
  return signsFor(keys, key, signer, seq) ? undefined : 'closedKey'
}

function breachBySpeaker({ update, arrival, figures }: Entry, authority: Authority): Rule | undefined {
  const isSecretariat = update.by === authority.secretariat
  switch (update.kind) {
    case 'actionReported': {
      if (arrival.kind === 'package') return undefined
      const leads = authority.leadsByAction.get(update.action)
      if (leads === undefined) return 'unknownSubject'
      return leads.includes(update.by) ? undefined : 'notLead'
    }
    case 'indicatorsObserved':
      if (arrival.kind === 'package') return undefined
      return breachOfKeeping(figures?.columns.indicator.values ?? [], update.by, authority)
    case 'noteAdded':
      return authority.leadsByAction.has(update.about) || authority.keeperByIndicator.has(update.about)
        ? undefined
        : 'unknownSubject'
    case 'decisionTaken':
      if (!isSecretariat) return 'notSecretariat'
      return authority.institutions.has(update.owner) && update.actions.every((id) => authority.leadsByAction.has(id))
        ? undefined
        : 'unknownSubject'
    case 'statusSet':
      if (!isSecretariat) return 'notSecretariat'
      return authority.leadsByAction.has(update.action) ? undefined : 'unknownSubject'
    case 'reportReviewed':
    case 'periodApproved':
    case 'decisionFollowed':
    case 'editionAdopted':
    case 'keyEnrolled':
    case 'keyClosed':
    case 'releasePublished':
      return isSecretariat ? undefined : 'notSecretariat'
    case 'reportFiled':
    case 'updateWithdrawn':
      return undefined
  }
}

function breachOfKeeping(indicators: readonly string[], by: InstitutionId, authority: Authority): Rule | undefined {
  for (const indicator of indicators) {
    if (!authority.keeperByIndicator.has(indicator)) return 'unknownSubject'
    if ((authority.keeperByIndicator.get(indicator) ?? authority.secretariat) !== by) return 'notKeeper'
  }
  return undefined
}

function breachByNaming(entry: Entry, named: (ref: ItemRef) => NamedItem | undefined): Rule | undefined {
  const { update, arrival } = entry
  for (const { ref, subject } of namings(entry)) {
    const item = named(ref)
    if (!item) continue
    if (arrival.kind === 'package' && item.arrival !== 'package') return 'notItsRow'
    if (arrival.kind !== 'package' && item.by !== update.by) return 'notAuthor'
    if (subject !== undefined && item.subject !== undefined && subject !== item.subject) return 'otherSubject'
  }
  return undefined
}
