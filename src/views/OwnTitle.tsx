import type { Own } from '#domain/plan/own.ts'
import type { Wording } from '#domain/plan/wording.ts'
import { Words } from '#ui/controls/Words.tsx'
import styles from './OwnTitle.module.css'

/** A title after the number that the strategy gives it, where it gives one. */
export function OwnTitle({ of, title }: { readonly of: Own; readonly title: Wording }) {
  return (
    <>
      {of.code !== undefined && (
        <>
          <bdi className={styles.code}>{of.code}</bdi>{' '}
        </>
      )}
      <Words of={title} />
    </>
  )
}
