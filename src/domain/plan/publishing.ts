import type { Wording } from './wording.ts'

/** Whether a row may leave for the public. */
export const VISIBILITIES = ['public', 'internal'] as const
export type Visibility = (typeof VISIBILITIES)[number]

/** What a figure counts: people, who must never be found in a table, or anything else. */
export const COUNTED = ['people', 'other'] as const
export type Counted = (typeof COUNTED)[number]

/** How a strategy is published. A package that says nothing of it publishes nothing. */
export interface Publishing {
  /** What holds for rows that do not say it themselves. */
  readonly rows: Visibility
  /** Counts of people below it are withheld; ≥ 3. */
  readonly threshold: number
  /** The committee's own words for statuses in public, by the name of the status. */
  readonly statusWords?: Readonly<Record<string, Wording>>
  /** Where the public site lies, with a slash at its end; without it nothing in a release knows its own address. */
  readonly address?: string
  /** Under which licence the data may be used again. */
  readonly licence?: { readonly name: string; readonly url: string }
}

/** The threshold of a package that states none. */
export const USUAL_THRESHOLD = 11

/** No smaller one protects anybody. */
export const LEAST_THRESHOLD = 3
