import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import type { ReactNode } from 'react'
import { RichText, useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { headlineSentences } from '#telling/headlineText.ts'
import { AxisLink } from '../links/AxisLink.tsx'
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
              <AxisLink id={axis.id} />
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
            <Leading to={LEADS_TO[id]}>
              <RichText id={id} values={{ ...values, ...(COUNTS_ACTIONS.has(id) && { b: toActions }), ...drawn }} />
            </Leading>{' '}
          </Fragment>
        )
      })}
    </div>
  )
}

/** Sentences whose bold words count actions. */
const COUNTS_ACTIONS: ReadonlySet<string> = new Set(['headline.good', 'headline.completed'])

const toActions = (inside: readonly ReactNode[]) => (
  <b>
    <Link to="/actions">{inside}</Link>
  </b>
)

/** Where the rest of a sentence can be seen row by row, by its id. */
const LEADS_TO: Readonly<Record<string, '/institutions' | '/inbox' | '/indicators'>> = {
  'headline.reports': '/institutions',
  'headline.waiting': '/inbox',
  'headline.targets': '/indicators',
}

/** A sentence that leads somewhere as a whole. */
function Leading({
  to,
  children,
}: {
  readonly to: (typeof LEADS_TO)[string] | undefined
  readonly children: ReactNode
}) {
  return to ? <Link to={to}>{children}</Link> : children
}
