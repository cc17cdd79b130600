import type { Own } from '#domain/plan/own.ts'
import type { Wording } from '#domain/plan/wording.ts'
import { foreignSide } from '#i18n/lang.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import styles from './OwnTitle.module.css'

/** A title after the number that the strategy gives it, where it gives one; both run in the direction of the title. */
export function OwnTitle({ of, title }: { readonly of: Own; readonly title: Wording }) {
  const { lang, pick } = useSay()
  return (
    <span {...foreignSide(title, lang)}>
      {of.code !== undefined && (
        <>
          <bdi className={styles.code}>{of.code}</bdi>{' '}
        </>
      )}
      {pick(title)}
    </span>
  )
}
