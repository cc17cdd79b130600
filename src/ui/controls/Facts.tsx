import type { ReactNode } from 'react'
import styles from './Facts.module.css'

/** A named value. */
export interface Fact {
  readonly term: string
  readonly value: ReactNode
}

/** Names and values as a description list: two columns where there is room. */
export function Facts({ facts, isCompact = false }: { readonly facts: readonly Fact[]; readonly isCompact?: boolean }) {
  return (
    <dl className={isCompact ? styles.compact : styles.facts}>
      {facts.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
