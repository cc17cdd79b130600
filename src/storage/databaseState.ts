import type { AtharDatabase } from './database.ts'

/** How the database stands: usable, or why not. */
export type DatabaseState =
  | { readonly kind: 'opening' }
  /** An older tab holds the data and does not let go; opening goes on by itself once that tab is closed. */
  | { readonly kind: 'blocked' }
  | { readonly kind: 'open'; readonly db: AtharDatabase }
  /** Nothing can be kept here: the browser forbids it, does not answer, or has no space left. */
  | { readonly kind: 'unavailable'; readonly reason: 'forbidden' | 'silent' | 'full'; readonly detail: string }
  /** A newer release has upgraded the data; this one must not write. */
  | { readonly kind: 'newer' }
  /** This browser held data once and holds none now. */
  | { readonly kind: 'lost' }
