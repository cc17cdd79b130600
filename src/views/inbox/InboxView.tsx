import { useState } from 'react'
import { isAwaiting } from '#domain/report/reports.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useAddress } from '#state/address.ts'
import { useReports, useSnapshot } from '#state/SnapshotProvider.tsx'
import type { WholeFile } from '#domain/ledger/fileRecord.ts'
import { useToday } from '#state/today.ts'
import { useWorkspace } from '#state/workspace.tsx'
import { Notice } from '#ui/controls/Notice.tsx'
import { Page } from '#ui/controls/Page.tsx'
import { Panel, PanelGrid } from '#ui/controls/Panel.tsx'
import { KeysPanel } from '../keys/KeysPanel.tsx'
import { OwnKey } from '../keys/OwnKey.tsx'
import { FilesMade } from '../report/FilesMade.tsx'
import { PastDay } from '../report/PastDay.tsx'
import { ReceiveFiles } from '../report/ReceiveFiles.tsx'
import { SendFile } from '../report/SendFile.tsx'
import { ApprovalPanel } from './ApprovalPanel.tsx'
import { RemindersPanel } from './RemindersPanel.tsx'
import { ReportReview } from './ReportReview.tsx'

/** What institutions filed: take the files in, see what each would change, accept or send back. */
export function InboxView() {
  const say = useSay()
  const { database } = useWorkspace()
  const { plan } = useSnapshot()
  const today = useToday()
  const { isToday } = useAddress()
  const found = useReports()
  const [answers, setAnswers] = useState<readonly WholeFile[]>([])
  const awaiting = (found ?? []).filter(isAwaiting).toReversed()
  return (
    <Page title={say('inbox.title')} lead={<p>{say('inbox.lead')}</p>}>
      <PanelGrid>
        <Panel title={say('inbox.receive')} note={say('inbox.receiveNote')}>
          {database.kind === 'open' ? (
            <ReceiveFiles db={database.db} plan={plan} today={today} />
          ) : (
            <Notice tone="risk" title={say('filing.notKept')} />
          )}
        </Panel>
        {answers.map((file) => (
          <Panel key={file.name}>
            <SendFile title={say('inbox.decided')} advice={say('inbox.send', { name: file.name })} file={file} />
          </Panel>
        ))}
        {!isToday && (
          <Panel>
            <PastDay />
          </Panel>
        )}
        {isToday && found && awaiting.length === 0 && (
          <Panel>
            <Notice tone="done" title={say('inbox.none')} />
          </Panel>
        )}
        {isToday &&
          database.kind === 'open' &&
          awaiting.map((report) => (
            <ReportReview
              key={report.id}
              db={database.db}
              plan={plan}
              report={report}
              today={today}
              onDecided={(file) => setAnswers((before) => [file, ...before])}
            />
          ))}
        {isToday && database.kind === 'open' && (
          <>
            <RemindersPanel plan={plan} today={today} />
            <ApprovalPanel db={database.db} plan={plan} today={today} />
            <FilesMade db={database.db} strategy={plan.strategy} by={plan.secretariat} carries="response" />
            <KeysPanel db={database.db} plan={plan} today={today} />
            <OwnKey db={database.db} plan={plan} institution={plan.secretariat} today={today} />
          </>
        )}
      </PanelGrid>
    </Page>
  )
}
