import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { tried } from '#domain/report/trying.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { prefer } from '#state/preferences.ts'
import { useReports, useSnapshot } from '#state/SnapshotProvider.tsx'
import { Notice } from '#ui/controls/Notice.tsx'
import { Page } from '#ui/controls/Page.tsx'
import { Panel, PanelGrid } from '#ui/controls/Panel.tsx'
import { Tag } from '#ui/controls/Tag.tsx'
import { InstitutionLink } from '../links/InstitutionLink.tsx'
import styles from './TryView.module.css'

/** From here on a band leads from screen to screen. */
const begin = () => prefer({ trying: true })

/** The reporting cycle in one sitting: both roles in one browser, step by step, each told as done once it is. */
export function TryView() {
  const say = useSay()
  const { plan } = useSnapshot()
  const reports = useReports()
  const { report, isDecided, isAccepted } = tried(reports ?? [])
  return (
    <Page title={say('try.title')} lead={<p>{say('try.lead')}</p>}>
      <PanelGrid>
        {!plan.isIllustrative && (
          <Panel>
            <Notice tone="risk" title={say('try.real')} />
          </Panel>
        )}
        <Panel title={say('try.steps')}>
          <ol className={styles.steps}>
            <Step
              isDone={report !== undefined}
              title={say('try.file')}
              to={
                <Link to="/report" onClick={begin}>
                  {say('nav.report')}
                </Link>
              }
            >
              {say('try.fileHow')}
              {report && (
                <>
                  {' '}
                  <InstitutionLink id={report.by} />: {say.format.period(report.period)}
                </>
              )}
            </Step>
            <Step
              isDone={isDecided}
              title={say('try.decide')}
              to={
                <Link to="/inbox" onClick={begin}>
                  {say('nav.inbox')}
                </Link>
              }
            >
              {say('try.decideHow')}
            </Step>
            <Step
              isDone={isAccepted}
              title={say('try.see')}
              to={
                <Link to="/" onClick={begin}>
                  {say('nav.overview')}
                </Link>
              }
            >
              {say(isAccepted ? 'try.seeNow' : 'try.seeHow')}
            </Step>
          </ol>
        </Panel>
      </PanelGrid>
    </Page>
  )
}

function Step(props: {
  readonly isDone: boolean
  readonly title: string
  readonly to: ReactNode
  readonly children: ReactNode
}) {
  const { isDone, title, to, children } = props
  const say = useSay()
  return (
    <li data-done={isDone || undefined}>
      <h3>
        {title} {isDone && <Tag>{say('try.done')}</Tag>}
      </h3>
      <p>{children}</p>
      <p>{to}</p>
    </li>
  )
}
