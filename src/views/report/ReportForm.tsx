import { useState } from 'react'
import type { Day } from '#domain/plan/day.ts'
import type { InstitutionId } from '#domain/plan/ids.ts'
import type { Period } from '#domain/plan/period.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { completeness, mistakesIn } from '#domain/report/checks.ts'
import { attachedTo, changed } from '#domain/report/draft.ts'
import { lastAbout } from '#domain/report/reports.ts'
import { dutiesOf } from '#domain/report/due.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { fileReport } from '#state/fileReport.ts'
import type { ReportFile } from '#state/receiveFiles.ts'
import { useExchangeFolder } from '#state/useExchangeFolder.ts'
import type { WholeFile } from '#domain/ledger/fileRecord.ts'
import { useReports, useSnapshot } from '#state/SnapshotProvider.tsx'
import { useOwnKey } from '#state/useOwnKey.ts'
import { useDraft } from '#state/useDraft.ts'
import type { OpenDatabase } from '#state/workspace.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { Panel } from '#ui/controls/Panel.tsx'
import type { Unwritten } from '#telling/unwrittenText.ts'
import { deliver } from '../exchange/deliver.ts'
import type { Delivered } from '../exchange/deliver.ts'
import { ExchangeFolderPanel } from '../exchange/ExchangeFolderPanel.tsx'
import { NotWritten } from './NotWritten.tsx'
import { OwnKey } from '../keys/OwnKey.tsx'
import { ActionAnswerForm } from './ActionAnswerForm.tsx'
import { FigureAnswerForm } from './FigureAnswerForm.tsx'
import { FilesMade } from './FilesMade.tsx'
import { FiledBefore } from './FiledBefore.tsx'
import { ItemList, useItemKeys } from './ItemList.tsx'
import { Mistakes } from './Mistakes.tsx'
import { ReportPreview } from './ReportPreview.tsx'
import { ReceiveFiles } from './ReceiveFiles.tsx'
import { WorkbookPanel } from './WorkbookPanel.tsx'
import { SendFile } from './SendFile.tsx'
import styles from './Report.module.css'

type Outcome =
  | { readonly kind: 'filed'; readonly file: WholeFile; readonly delivered: Delivered }
  | { readonly kind: 'refused'; readonly why: Unwritten }

/** The answers of an institution about a period, one short form for each thing it answers for. */
export function ReportForm(props: {
  readonly db: OpenDatabase
  readonly plan: Plan
  readonly institution: InstitutionId
  readonly period: Period
  readonly today: Day
}) {
  const { db, plan, institution, period, today } = props
  const say = useSay()
  const snapshot = useSnapshot()
  const ownKey = useOwnKey(db, plan.strategy, institution)
  useItemKeys()
  const kept = useDraft(db, plan.strategy, institution, period)
  const folder = useExchangeFolder(db, plan.strategy)
  const own = (useReports() ?? []).filter(({ by }) => by === institution)
  const filed = own.filter((each) => each.period === period)
  const isAnswerToOwn = ({ entries }: ReportFile) =>
    entries.some(({ update }) => update.kind === 'reportReviewed' && own.some(({ id }) => id === update.report))
  const [outcome, setOutcome] = useState<Outcome>()
  const [isFiling, setFiling] = useState(false)
  if (!kept) return <Panel isBusy />
  const { draft, isSaved, change } = kept
  const duties = dutiesOf(plan, institution, period)
  const { done, of } = completeness(draft, duties)
  const mistakes = mistakesIn(draft, duties, today, (id) => snapshot.indicatorOf(id)?.record.main)
  const together = attachedTo(draft).reduce((sum, { size }) => sum + size, 0)
  const filing = { plan, draft, said: today, lang: say.lang, before: filed }
  const file = async () => {
    setFiling(true)
    const result = await fileReport(db, filing)
    setFiling(false)
    setOutcome(
      result.ok
        ? { kind: 'filed', file: result.file, delivered: await deliver(folder, result.file) }
        : { kind: 'refused', why: result },
    )
  }
  return (
    <>
      {duties.actions.length > 0 && (
        <Panel title={say('filing.actions')} note={say('filing.keys')}>
          <ItemList>
            {duties.actions.map((action) => (
              <li key={action.id}>
                <FiledBefore item={lastAbout(filed, action.id)} />
                <ActionAnswerForm
                  db={db}
                  strategy={plan.strategy}
                  together={together}
                  action={action}
                  answer={draft.actions[action.id] ?? {}}
                  selfRatings={plan.selfRatings ?? []}
                  today={today}
                  onChange={(parts) =>
                    change((before) => ({
                      ...before,
                      actions: { ...before.actions, [action.id]: changed(before.actions[action.id] ?? {}, parts) },
                    }))
                  }
                />
                <Mistakes of={action.id} among={mistakes} />
              </li>
            ))}
          </ItemList>
        </Panel>
      )}
      {duties.figures.length > 0 && (
        <Panel title={say('filing.figures')}>
          <ItemList>
            {duties.figures.map((duty) => (
              <li key={duty.key}>
                <FiledBefore item={lastAbout(filed, duty.key)} />
                <FigureAnswerForm
                  duty={duty}
                  answer={draft.figures[duty.key] ?? {}}
                  onChange={(parts) =>
                    change((before) => ({
                      ...before,
                      figures: {
                        ...before.figures,
                        [duty.key]: changed(before.figures[duty.key] ?? {}, parts),
                      },
                    }))
                  }
                />
                <Mistakes of={duty.key} among={mistakes} />
              </li>
            ))}
          </ItemList>
        </Panel>
      )}
      <WorkbookPanel {...{ plan, draft, duties, today }} onTake={change} />
      <Panel
        title={say('filing.file')}
        note={ownKey && say(ownKey.key === undefined ? 'filing.unsigned' : 'filing.signed')}
      >
        <div className={styles.form}>
          <p>
            <meter value={done} max={of} aria-label={say('filing.answered', { n: done, total: of })} />{' '}
            {say('filing.answered', { n: done, total: of })} {say(isSaved ? 'filing.saved' : 'filing.saving')}
          </p>
          {done < of && done > 0 && <p>{say('filing.incomplete')}</p>}
          {mistakes.length > 0 && <p className={styles.mistakes}>{say('filing.mistakes', { n: mistakes.length })}</p>}
          {done > 0 && mistakes.length === 0 && <ReportPreview filing={filing} count={done} />}
          <div className={styles.foot}>
            <Button look="main" disabled={done === 0 || mistakes.length > 0 || isFiling} onClick={() => void file()}>
              {say('filing.fileNow')}
            </Button>
          </div>
          {outcome?.kind === 'filed' && (
            <SendFile
              title={say('filing.filed', { period: say.format.period(period) })}
              advice={say('filing.send', { name: outcome.file.name })}
              file={outcome.file}
              delivered={outcome.delivered}
            />
          )}
          <NotWritten title={say('filing.notFiled')} why={outcome?.kind === 'refused' ? outcome.why : undefined} />
        </div>
      </Panel>
      <FilesMade db={db} strategy={plan.strategy} by={institution} carries="report" />
      <ExchangeFolderPanel folder={folder} />
      <OwnKey {...{ db, plan, institution, today }} />
      {own.length > 0 && (
        <Panel title={say('filing.answers')} note={say('filing.answersNote')}>
          <ReceiveFiles {...{ db, plan, today, folder }} isWanted={isAnswerToOwn} />
        </Panel>
      )}
    </>
  )
}
