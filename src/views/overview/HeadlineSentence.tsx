import { Fragment } from 'react'
import type { ReactNode } from 'react'
import { RichText, useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { headlineSentences } from '#telling/headlineText.ts'
import { Words } from '#ui/controls/Words.tsx'
import { HowMade } from '../verdict/HowMade.tsx'
import styles from './Overview.module.css'

/** The first thing a chair reads: where we stand, in sentences. */
export function HeadlineSentence() {
  const snapshot = useSnapshot()
  return (
    // A paragraph; what its numbers open could not stand in a <p>.
    <div role="paragraph" className={styles.lead}>
      {headlineSentences(useSay(), snapshot).map(({ id, values, axis }) => {
        const rows = () => snapshot.actions.filter(({ action }) => action.axis === axis?.id)
        const drawn = axis && {
          axis: (
            <bdi>
              <Words of={axis.name} />
            </bdi>
          ),
          made: (inside: readonly ReactNode[]) => (
            <HowMade look="inline" rows={rows}>
              {inside.filter((part) => typeof part === 'string').join('')}
            </HowMade>
          ),
        }
        return (
          <Fragment key={id}>
            <RichText id={id} values={{ ...values, ...drawn }} />{' '}
          </Fragment>
        )
      })}
    </div>
  )
}
