import { useState } from 'react'
import { latestOf } from '#domain/plan/editions.ts'
import { isAwaiting } from '#domain/report/reports.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useReports, useSnapshot } from '#state/SnapshotProvider.tsx'
import { openReport, takeIn } from '#state/reports.ts'
import type { AppendResult, FileFault } from '#state/reports.ts'
import { useToday } from '#state/today.ts'
import { useWorkspace } from '#state/workspace.tsx'
import { Notice } from '#ui/controls/Notice.tsx'
import { Page } from '#ui/controls/Page.tsx'
import { Panel, PanelGrid } from '#ui/controls/Panel.tsx'
import { unwrittenText } from '#telling/unwrittenText.ts'
import { ReportReview } from './ReportReview.tsx'
import styles from '../report/Report.module.css'

/** What came of one file. */
type Received = { readonly name: string } & (
  | { readonly kind: 'fault'; readonly fault: FileFault; readonly detail: string }
  | { readonly kind: 'taken'; readonly result: AppendResult }
)

/** What institutions filed: take the files in, see what each would change, accept or send back. */
export function InboxView() {
  const say = useSay()
  const { state, database } = useWorkspace()
  const { plan: shown } = useSnapshot()
  const plan = state.kind === 'ready' ? latestOf(state.source.editions) : shown
  const today = useToday()
  const found = useReports()
  const [received, setReceived] = useState<readonly Received[]>([])
  const awaiting = (found ?? []).filter(isAwaiting).toReversed()
  const receive = async (files: readonly File[]) => {
    if (database.kind !== 'open') return
    const came: Received[] = []
    for (const file of files) {
      const opened = await openReport(file)
      came.push(
        opened.ok
          ? {
              name: file.name,
              kind: 'taken',
              result: await takeIn(database.db, opened.report.strategy, opened.report.entries, opened.bytes),
            }
          : { name: file.name, kind: 'fault', fault: opened.fault, detail: opened.detail },
      )
    }
    setReceived(came)
  }
  return (
    <Page title={say('inbox.title')} lead={<p>{say('inbox.lead')}</p>}>
      <PanelGrid>
        <Panel title={say('inbox.receive')} note={say('inbox.receiveNote')}>
          {database.kind === 'open' ? (
            <label className={styles.field}>
              <span>{say('inbox.files', { ending: '.athar' })}</span>
              <input
                type="file"
                multiple
                accept=".athar"
                onChange={({ target }) => {
                  if (target.files) void receive([...target.files])
                  target.value = ''
                }}
              />
            </label>
          ) : (
            <Notice tone="risk" title={say('filing.notKept')} />
          )}
          {received.map((each) => (
            <ReceivedNotice key={each.name} received={each} />
          ))}
        </Panel>
        {found && awaiting.length === 0 && (
          <Panel>
            <Notice tone="done" title={say('inbox.none')} />
          </Panel>
        )}
        {database.kind === 'open' &&
          awaiting.map((report) => (
            <ReportReview key={report.id} db={database.db} plan={plan} report={report} today={today} />
          ))}
      </PanelGrid>
    </Page>
  )
}

function ReceivedNotice({ received }: { readonly received: Received }) {
  const say = useSay()
  const { name } = received
  if (received.kind === 'fault')
    return (
      <Notice tone="risk" isUrgent title={say('inbox.notTaken', { name })}>
        {say(`fault.${received.fault}`)} {received.detail !== '' && <code dir="ltr">{received.detail}</code>}
      </Notice>
    )
  const { result } = received
  if (!result.ok)
    return (
      <Notice tone="risk" isUrgent title={say('inbox.notTaken', { name })}>
        {unwrittenText(say, result)}
      </Notice>
    )
  return (
    <Notice
      tone="done"
      title={result.fresh > 0 ? say('inbox.taken', { name, n: result.fresh }) : say('inbox.known', { name })}
    />
  )
}
