import MiniSearch from 'minisearch'
import { searchText } from '#i18n/searchText.ts'

/** Something that can be found: by what it is called, in every language, and by its code. */
export interface Findable {
  readonly id: string
  readonly names: string
  readonly code: string
  /** Stands after what is found as well by its words. */
  readonly isMinor?: true
}

/** Finds by the words of a query, the best first. */
export interface FindIndex {
  readonly find: (query: string, most: number) => readonly string[]
}

/** Letters of a query from which on a slip of the fingers is forgiven. */
const FORGIVING = 4

/**
 * An index of what can be found. Words are read as `searchText` reads them, so that spellings of Arabic that people use for
 * one another are one; the article ال may be left out. Every word of a query must be found: its beginning, or with one
 * letter in four mistaken, two at most.
 */
export function findIndex(items: readonly Findable[]): FindIndex {
  const minor = new Set(items.flatMap(({ id, isMinor }) => (isMinor ? [id] : [])))
  const index = new MiniSearch<Findable>({
    fields: ['code', 'names'],
    tokenize: (text) => searchText(text).split(/[^\p{L}\p{N}]+/u),
    processTerm: formsOf,
    searchOptions: {
      boost: { code: 2 },
      boostDocument: (id) => (minor.has(String(id)) ? 0.4 : 1),
      prefix: true,
      fuzzy: (term) => (term.length >= FORGIVING ? 0.25 : false),
      maxFuzzy: 2,
      combineWith: 'AND',
      // A query is read as it stands: its words are in one form.
      processTerm: (term) => term || null,
    },
  })
  index.addAll(items)
  return {
    find: (query, most) =>
      index
        .search(query)
        .slice(0, most)
        .map(({ id }) => String(id)),
  }
}

/** A word with its article and without it. */
function formsOf(term: string): string | string[] | null {
  if (term === '') return null
  return term.startsWith('ال') && term.length > FORGIVING ? [term, term.slice(2)] : term
}
