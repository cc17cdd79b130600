import type { Wording } from './wording.ts'
import type { RecommendationId, SourceId } from './ids.ts'
import type { Period } from './period.ts'
import type { Own } from './own.ts'
import type { Origin } from './provenance.ts'

/** A public document or page. `title` stays in the language it was published in. */
export interface Source {
  readonly id: SourceId
  readonly title: string
  readonly publisher: string
  /** Day, month or year of publication, where it is printed. */
  readonly published: Period | undefined
  /** An `https:`, `http:` or empty address. */
  readonly url: string
  readonly note: Wording
}

/** What an outside body asked the country to do. */
export interface Recommendation extends Origin, Own {
  readonly id: RecommendationId
  readonly year: number
  readonly body: Wording
  readonly title: Wording
}

/** Something a reader must know before trusting part of the plan: a conflict between sources, or a gap. */
export interface Caveat {
  readonly kind: 'conflict' | 'gap' | 'method'
  readonly text: Wording
  /** When it arose, where its rows do not tell. */
  readonly since?: Period
  /** Ids of the rows it speaks about; empty when it is about the whole. */
  readonly about: readonly string[]
}
