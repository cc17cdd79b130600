import { statementChanges } from '#domain/judge/statementChanges.ts'
import type { Report, ReportItem } from '#domain/report/reports.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import type { Subject } from '#telling/attentionLine.ts'
import { breakdownText } from '#telling/breakdownText.ts'
import { changeText } from '#telling/changeText.ts'
import { observedText } from '#telling/figureText.ts'
import { Panel } from '#ui/controls/Panel.tsx'
import { Tag } from '#ui/controls/Tag.tsx'
import { Evidence } from '../evidence/Evidence.tsx'
import { SubjectLink } from '../links/SubjectLink.tsx'
import { Note } from '../provenance/Note.tsx'
import styles from './Report.module.css'

const VERDICTS = ['accepted', 'pending', 'sentBack'] as const

/** One report as it was filed, item by item, each with what became of it. */
export function FiledReport({ report }: { readonly report: Report }) {
  const say = useSay()
  const { format } = say
  const { items } = report
  const counts = VERDICTS.map((kind) => ({
    kind,
    n: items.filter(({ standing }) => standing.verdict.kind === kind).length,
  })).filter(({ n }) => n > 0)
  return (
    <Panel
      title={say('inbox.filed', { day: format.day(report.filed) })}
      note={
        items.length === 0
          ? say('filed.empty')
          : format.list(counts.map(({ kind, n }) => say('filed.count', { n, verdict: say(`review.${kind}`) })))
      }
    >
      <ul className={styles.items}>
        {items.map((item) => (
          <li key={item.ref}>
            <FiledItem item={item} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function FiledItem({ item }: { readonly item: ReportItem }) {
  const say = useSay()
  const { verdict, isSuperseded, isWithdrawn } = item.standing
  return (
    <>
      <p className={styles.before}>
        <SubjectLink of={subjectOf(item)} /> <Tag>{say(`review.${verdict.kind}`)}</Tag>
        {isSuperseded && <Tag>{say('history.superseded')}</Tag>}
        {isWithdrawn && <Tag>{say('history.withdrawn')}</Tag>}
      </p>
      <Said item={item} />
      {verdict.kind === 'sentBack' && (
        <>
          <p>{say('history.sentBack', { day: say.format.day(verdict.on) })}</p>
          <Note text={verdict.reason} />
        </>
      )}
    </>
  )
}

const subjectOf = (item: ReportItem): Subject =>
  item.kind === 'action' ? { kind: 'action', id: item.update.action } : { kind: 'indicator', id: item.row.indicator }

/** What it says in full, and not what it changed: that is told in the history of what it is about. */
function Said({ item }: { readonly item: ReportItem }) {
  const say = useSay()
  const snapshot = useSnapshot()
  if (item.kind === 'figure') {
    const found = snapshot.indicatorOf(item.row.indicator)
    const value = found && observedText(say, found.indicator, item.row)
    return (
      <>
        {value && (
          <p>
            {say('inbox.figure', { period: say.format.period(item.row.period), value })}
            {item.row.breakdown && (
              <>
                {' '}
                (<bdi>{breakdownText(say, snapshot.plan.dimensions ?? [], item.row.breakdown)}</bdi>)
              </>
            )}
          </p>
        )}
        <Note text={item.row.note} />
      </>
    )
  }
  const { update } = item
  const row = snapshot.actionOf(update.action)
  return (
    <>
      <ul>
        {row &&
          statementChanges(undefined, update).map((change) => (
            <li key={change.field}>{changeText(say, snapshot, change, row.action)}</li>
          ))}
      </ul>
      <Note text={update.note} />
      <Evidence of={update} />
    </>
  )
}
