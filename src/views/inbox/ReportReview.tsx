import { useState } from 'react'
import type { ItemRef } from '#domain/ledger/itemRef.ts'
import type { Day } from '#domain/plan/day.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { isUnjudged } from '#domain/report/reports.ts'
import type { Report, ReportItem } from '#domain/report/reports.ts'
import { RichText, useSay } from '#i18n/LocaleProvider.tsx'
import { reviewReport } from '#state/reviewReport.ts'
import { useUnsaidReview } from '#state/unsaid/forms.ts'
import type { WholeFile } from '#domain/ledger/fileRecord.ts'
import type { AppendResult } from '#state/receiveFiles.ts'
import type { Judgement } from '#state/reviewReport.ts'
import type { ExchangeFolder } from '#state/useExchangeFolder.ts'
import type { OpenDatabase } from '#state/workspace.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { Panel } from '#ui/controls/Panel.tsx'
import { Tag } from '#ui/controls/Tag.tsx'
import { NotWritten } from '../report/NotWritten.tsx'
import { InstitutionLink } from '../links/InstitutionLink.tsx'
import { ItemChange } from '../report/ItemChange.tsx'
import { deliver } from '../exchange/deliver.ts'
import type { Delivered } from '../exchange/deliver.ts'
import styles from '../report/Report.module.css'

/** One report that waits: each thing it says beside what stands, and a verdict on each. */
export function ReportReview(props: {
  readonly db: OpenDatabase
  readonly plan: Plan
  readonly report: Report
  readonly today: Day
  readonly folder: ExchangeFolder
  /** Told with the file that takes the answer to its author. */
  readonly onDecided: (file: WholeFile, delivered: Delivered) => void
}) {
  const { db, plan, report, today, folder, onDecided } = props
  const say = useSay()
  const { format } = say
  const { typed: judgements, put, start } = useUnsaidReview(plan.strategy, report.id)
  const [refused, setRefused] = useState<Extract<AppendResult, { readonly ok: false }>>()
  const items = report.items.filter(isUnjudged)
  const judge = (ref: ItemRef, judgement: Judgement) => put({ [ref]: judgement })
  // Another tab may have judged some of them meanwhile.
  const judged = new Map(items.flatMap(({ ref }) => (judgements[ref] ? [[ref, judgements[ref]] as const] : [])))
  const bare = [...judged.values()].filter(({ verdict, reason }) => verdict === 'sentBack' && reason.trim() === '')
  const answer = async () => {
    const result = await reviewReport(db, { plan, report, judgements: judged, said: today, lang: say.lang })
    if (result.ok) {
      start({})
      onDecided(result.file, await deliver(folder, result.file, report.by))
    }
    setRefused(result.ok ? undefined : result)
  }
  return (
    <Panel
      title={
        <RichText
          id="inbox.report"
          values={{ institution: <InstitutionLink id={report.by} isFull />, period: format.period(report.period) }}
        />
      }
      note={say('inbox.filed', { day: format.day(report.filed) })}
      aside=<Signature of={report} />
    >
      <ul className={styles.items}>
        {items.map((item) => (
          <ReviewedItem key={item.ref} item={item} judgement={judged.get(item.ref)} onJudge={judge} />
        ))}
      </ul>
      <div className={styles.foot}>
        {!report.isUnsigned && (
          <Button onClick={() => items.forEach(({ ref }) => judge(ref, { verdict: 'accepted', reason: '' }))}>
            {say('inbox.acceptAll')}
          </Button>
        )}
        <Button look="main" disabled={judged.size === 0 || bare.length > 0} onClick={() => void answer()}>
          {say('inbox.say', { n: judged.size })}
        </Button>
        {bare.length > 0 && <span className={styles.mistakes}>{say('inbox.reasonNeeded')}</span>}
      </div>
      <NotWritten title={say('inbox.notSaid')} why={refused} />
    </Panel>
  )
}

/** Whether the file in which it came was signed; nothing for what was filed in this browser or came with a package. */
function Signature({ of: { isUnsigned, key } }: { readonly of: Report }) {
  const say = useSay()
  if (isUnsigned) return <Tag look="striped">{say('inbox.unsigned')}</Tag>
  return key === undefined ? null : <Tag>{say('inbox.signedTag')}</Tag>
}

function ReviewedItem(props: {
  readonly item: ReportItem
  readonly judgement: Judgement | undefined
  readonly onJudge: (ref: ItemRef, judgement: Judgement) => void
}) {
  const { item, judgement, onJudge } = props
  const say = useSay()
  return (
    <li>
      <ItemChange item={item} />
      <div className={styles.foot} role="radiogroup" aria-label={say('inbox.verdict')}>
        {(['accepted', 'sentBack'] as const).map((verdict) => (
          <label key={verdict}>
            <input
              type="radio"
              name={item.ref}
              checked={judgement?.verdict === verdict}
              onChange={() => onJudge(item.ref, { verdict, reason: judgement?.reason ?? '' })}
            />{' '}
            {say(`verdict.${verdict}`)}
          </label>
        ))}
      </div>
      {judgement?.verdict === 'accepted' && (
        <label>
          <input
            type="checkbox"
            checked={judgement.isVerified ?? false}
            onChange={({ target }) => onJudge(item.ref, { ...judgement, isVerified: target.checked })}
          />{' '}
          {say('inbox.verified')}
        </label>
      )}
      {judgement?.verdict === 'sentBack' && (
        <label className={styles.field}>
          <span>{say('inbox.reason')}</span>
          <textarea
            dir="auto"
            value={judgement.reason}
            onChange={({ target }) => onJudge(item.ref, { verdict: 'sentBack', reason: target.value })}
          />
        </label>
      )}
    </li>
  )
}
