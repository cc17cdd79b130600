import type { ActionStatement } from '#domain/judge/actionRecord.ts'
import type { Action } from '#domain/plan/action.ts'
import type { ActionSnapshot } from '#domain/snapshot.ts'
import { RichText, useSay } from '#i18n/LocaleProvider.tsx'
import { useActionHistory, useSnapshot } from '#state/SnapshotProvider.tsx'
import { Panel } from '#ui/controls/Panel.tsx'
import { Words } from '#ui/controls/Words.tsx'
import { Tag } from '#ui/controls/Tag.tsx'
import { saidText } from '#telling/saidText.ts'
import { InstitutionLink } from '../links/InstitutionLink.tsx'
import { Note } from '../provenance/Note.tsx'
import { SourceButton } from '../provenance/SourceButton.tsx'
import { changeText } from '#telling/changeText.ts'
import type { Origin } from '#domain/ledger/origin.ts'
import { OriginTags } from '../provenance/OriginTags.tsx'
import styles from './History.module.css'
import { earlierStatement, statementChanges } from '#domain/judge/statementChanges.ts'
import { Evidence } from '../evidence/Evidence.tsx'

/** Everything that was said about the action, newest first, with what each statement changed. */
export function History({ row }: { readonly row: ActionSnapshot }) {
  const say = useSay()
  const history = useActionHistory(row.action.id)
  if (!history) return <Panel title={say('history.title')} isBusy />
  const { statements, record, originById } = history
  return (
    <Panel title={say('history.title')} note={say('history.note')}>
      {statements.length === 0 && <p>{say('history.none')}</p>}
      <ol className={styles.history}>
        {statements
          .map((statement) => (
            <Statement
              key={statement.ref}
              statement={statement}
              before={earlierStatement(statements, record, statement)}
              stands={record.counted.includes(statement)}
              origin={originById.get(statement.update.id)}
              action={row.action}
            />
          ))
          .toReversed()}
      </ol>
    </Panel>
  )
}

/** One statement: who said what about which period, and how it stands. */
function Statement(props: {
  readonly statement: ActionStatement
  readonly before: ActionStatement | undefined
  readonly stands: boolean
  readonly origin: Origin | undefined
  readonly action: Action
}) {
  const { statement, before, stands, origin, action } = props
  const { update, standing, support } = statement
  const say = useSay()
  const { format, pick } = say
  const changes = statementChanges(before?.update, update)
  const snapshot = useSnapshot()
  const own = snapshot.plan.selfRatings?.find(({ code }) => code === update.selfRating)
  return (
    <li className={styles.statement} data-stands={stands || undefined}>
      <div className={styles.head}>
        <b>{saidText(say, update, 'long')}</b>
        {update.provenance === 'sourced' ? <span>{say('history.sources')}</span> : <InstitutionLink id={update.by} />}
        {update.period && <span>{say('history.about', { period: format.period(update.period) })}</span>}
        {update.provenance !== 'sourced' && <Tag>{say(`review.${standing.verdict.kind}`)}</Tag>}
        <Tag>{say(`support.${support}`)}</Tag>
        <OriginTags of={origin} />
        {standing.isSuperseded && <Tag>{say('history.superseded')}</Tag>}
        {standing.awaitsRevision && <Tag>{say('history.awaitsRevision')}</Tag>}
        {standing.isWithdrawn && <Tag>{say('history.withdrawn')}</Tag>}
        <SourceButton provenance={update.provenance} sources={update.sources} of={pick(action.title)} />
      </div>
      <ul className={styles.changes}>
        {changes.length === 0 && <li>{say('change.none')}</li>}
        {changes.map((change) => (
          <li key={change.field}>{changeText(say, snapshot, change, action)}</li>
        ))}
        {own && (
          <li>
            <RichText id="history.own" values={{ label: <Words of={own.label} /> }} />
          </li>
        )}
        {update.completed && <li>{say('history.completedIn', { period: format.period(update.completed) })}</li>}
      </ul>
      <Note text={update.note} />
      {standing.verdict.kind === 'sentBack' && (
        <>
          <p>{say('history.sentBack', { day: format.day(standing.verdict.on) })}</p>
          <Note text={standing.verdict.reason} />
        </>
      )}
      <Evidence of={update} />
    </li>
  )
}
