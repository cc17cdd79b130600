import type { Action } from '#domain/plan/action.ts'
import type { Own } from '#domain/plan/own.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import type { Say } from '#i18n/say.ts'
import { named } from './facts.ts'
import type { NamedFact } from './facts.ts'
import { moneyText } from './moneyText.ts'
import { institutionName } from './names.ts'

export type ActionFact =
  | 'code'
  | 'budget'
  | 'spent'
  | 'extra'
  | 'lead'
  | 'coLeads'
  | 'partners'
  | 'start'
  | 'due'
  | 'objective'
  | 'weight'
  | 'axisBasis'
  | 'tags'
  | 'id'

/** What the plan says about an action, in the order a reader asks. */
export function actionFacts(say: Say, snapshot: Snapshot, action: Action): readonly NamedFact<ActionFact>[] {
  const { format, pick } = say
  const objective = action.objective && snapshot.outline.objectives.get(action.objective)
  const when = (of: typeof action.duePeriod) => (of ? format.period(of) : say('date.unknown'))
  const partners = action.partners.map((id) => institutionName(say, snapshot, id))
  const coLeads = action.coLeads.map((id) => institutionName(say, snapshot, id))
  return [
    ...named('code', say('column.code'), action.code),
    { id: 'lead', term: say('column.lead'), value: institutionName(say, snapshot, action.lead) },
    ...named('coLeads', say('column.coLeads'), coLeads.length > 0 ? format.list(coLeads) : undefined),
    { id: 'partners', term: say('column.partners'), value: partners.length > 0 ? format.list(partners) : say('none') },
    { id: 'start', term: say('fact.start'), value: when(action.startPeriod) },
    { id: 'due', term: say('fact.due'), value: when(action.duePeriod) },
    ...named('objective', say('column.objective'), objective && pick(objective.title)),
    { id: 'weight', term: say('column.weight'), value: weightText(say, action.weight) },
    { id: 'axisBasis', term: say('action.axisBasis'), value: say(`axisBasis.${action.axisBasis}`) },
    ...named('tags', say('column.tags'), action.tags.join(', ') || undefined),
    ...named('budget', say('money.budget'), moneyText(say, action, 'budget')),
    ...named('spent', say('money.spent'), moneyText(say, action, 'spent')),
    ...extraFacts(action),
    { id: 'id', term: say('action.id'), value: action.id },
  ]
}

/** What the package says of a row in columns of its own, under their own headings. */
export function extraFacts({ extra = {} }: Own): readonly NamedFact<'extra'>[] {
  return Object.entries(extra).map(([term, value]) => ({ id: 'extra', term, value }))
}

/** A weight; that of 1 stands where the package says nothing, and is marked. */
export function weightText(say: Say, weight: number): string {
  const text = say.format.number(weight, 2)
  return weight === 1 ? say('weight.default', { weight: text }) : text
}
