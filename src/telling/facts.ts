/** A named value. */
export interface ToldFact {
  readonly term: string
  readonly value: string
}

/** Why a verdict is what it is: the rule as a sentence, and the numbers it used. */
export interface Reason {
  readonly sentence: string
  readonly facts: readonly ToldFact[]
}

/** A fact where there is one. */
export function fact(term: string, value: string | undefined): readonly ToldFact[] {
  return value === undefined ? [] : [{ term, value }]
}

/** A fact that a page may draw in its own way: as a link, as a list. */
export interface NamedFact<Id extends string> extends ToldFact {
  readonly id: Id
}

/** The same, by its name. */
export function named<Id extends string>(id: Id, term: string, value: string | undefined): readonly NamedFact<Id>[] {
  return value === undefined ? [] : [{ id, term, value }]
}
