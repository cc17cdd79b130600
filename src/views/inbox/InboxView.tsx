import { useState } from 'react'
import { isAwaiting } from '#domain/report/reports.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useAddress } from '#state/address.ts'
import { useReports, useSnapshot } from '#state/SnapshotProvider.tsx'
import type { WholeFile } from '#domain/ledger/fileRecord.ts'
import type { ReportFile } from '#state/receiveFiles.ts'
import { useExchangeFolder } from '#state/useExchangeFolder.ts'
import { useToday } from '#state/today.ts'
import { useWorkspace } from '#state/workspace.tsx'
import { Notice } from '#ui/controls/Notice.tsx'
import { Page } from '#ui/controls/Page.tsx'
import { Panel, PanelGrid } from '#ui/controls/Panel.tsx'
import type { Delivered } from '../exchange/deliver.ts'
import { ExchangeFolderPanel } from '../exchange/ExchangeFolderPanel.tsx'
import { DecisionsLink } from '../links/DecisionsLink.tsx'
import { KeysPanel } from '../keys/KeysPanel.tsx'
import { OwnKey } from '../keys/OwnKey.tsx'
import { FilesMade } from '../report/FilesMade.tsx'
import { PastDay } from '../report/PastDay.tsx'
import { ReceiveFiles } from '../report/ReceiveFiles.tsx'
import { SendFile } from '../report/SendFile.tsx'
import { TrialBand } from '../try/TrialBand.tsx'
import { ApprovalPanel } from './ApprovalPanel.tsx'
import { RemindersPanel } from './RemindersPanel.tsx'
import { ReportReview } from './ReportReview.tsx'

const isReport = ({ carries }: ReportFile) => carries === 'report'

/** An answer that was given, and where its file went. */
interface Answer {
  readonly file: WholeFile
  readonly delivered: Delivered
}

/** What institutions filed: take the files in, see what each would change, accept or send back. */
export function InboxView() {
  const say = useSay()
  const { database } = useWorkspace()
  const { plan } = useSnapshot()
  const today = useToday()
  const { isToday } = useAddress()
  const found = useReports()
  const [answers, setAnswers] = useState<readonly Answer[]>([])
  const folder = useExchangeFolder(database.kind === 'open' ? database.db : undefined, plan.strategy)
  const awaiting = (found ?? []).filter(isAwaiting).toReversed()
  return (
    <Page title={say('inbox.title')} lead={<p>{say('inbox.lead')}</p>}>
      <TrialBand on="inbox" />
      <PanelGrid>
        <Panel title={say('inbox.receive')} note={say('inbox.receiveNote')}>
          {database.kind === 'open' ? (
            <ReceiveFiles db={database.db} {...{ plan, today, folder }} isWanted={isReport} />
          ) : (
            <Notice tone="risk" title={say('filing.notKept')} />
          )}
        </Panel>
        {answers.map(({ file, delivered }) => (
          <Panel key={file.name}>
            <SendFile
              title={say('inbox.decided')}
              advice={say('inbox.send', { name: file.name })}
              file={file}
              delivered={delivered}
            />
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
              folder={folder}
              onDecided={(file, delivered) => setAnswers((before) => [{ file, delivered }, ...before])}
            />
          ))}
        {isToday && database.kind === 'open' && (
          <>
            <RemindersPanel plan={plan} today={today} />
            <ApprovalPanel db={database.db} plan={plan} today={today} />
            <Panel title={say('decisions.title')} note={say('decisions.note')}>
              <DecisionsLink />
            </Panel>
            <FilesMade db={database.db} strategy={plan.strategy} by={plan.secretariat} carries="response" />
            <ExchangeFolderPanel folder={folder} />
            <KeysPanel db={database.db} plan={plan} today={today} />
            <OwnKey db={database.db} plan={plan} institution={plan.secretariat} today={today} />
          </>
        )}
      </PanelGrid>
    </Page>
  )
}
