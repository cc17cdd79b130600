import { Fragment } from 'react'
import { RichText, useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { headlineSentences } from '#telling/headlineText.ts'
import styles from './Overview.module.css'

/** The first thing a chair reads: where we stand, in sentences. */
export function HeadlineSentence() {
  return (
    <p className={styles.lead}>
      {headlineSentences(useSay(), useSnapshot()).map(({ id, values }) => (
        <Fragment key={id}>
          <RichText id={id} values={values} />{' '}
        </Fragment>
      ))}
    </p>
  )
}
