import type { ActionStatement } from '#domain/judge/actionRecord.ts'
import type { ActionSnapshot } from '#domain/snapshot.ts'
import { useLocale, useText } from '#i18n/LocaleProvider.tsx'
import { Panel } from '#ui/controls/Panel.tsx'
import { Tag } from '#ui/controls/Tag.tsx'
import { InstitutionLink } from '../links/InstitutionLink.tsx'
import { Note } from '../provenance/Note.tsx'
import { SourceButton } from '../provenance/SourceButton.tsx'
import { ChangeText } from './ChangeText.tsx'
import styles from './History.module.css'
import { earlierStatement, statementChanges } from '#domain/judge/statementChanges.ts'
import { Evidence } from './Evidence.tsx'

/** Everything that was said about the action, newest first, with what each statement changed. */
export function History({ row }: { readonly row: ActionSnapshot }) {
  const t = useText()
  const { history } = row.record
  return (
    <Panel title={t('history.title')} note={t('history.note')}>
      {history.length === 0 && <p>{t('history.none')}</p>}
      <ol className={styles.history}>
        {history
          .map((statement) => (
            <Statement
              key={statement.ref}
              statement={statement}
              before={earlierStatement(row.record, statement)}
              row={row}
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
  readonly row: ActionSnapshot
}) {
  const { statement, before, row } = props
  const { update, standing, support } = statement
  const t = useText()
  const { format, pick } = useLocale()
  const changes = statementChanges(before, statement)
  return (
    <li className={styles.statement} data-stands={row.record.counted.includes(statement) || undefined}>
      <div className={styles.head}>
        <b>{format.day(update.said)}</b>
        {update.provenance === 'sourced' ? <span>{t('history.sources')}</span> : <InstitutionLink id={update.by} />}
        {update.period && <span>{t('history.about', { period: format.period(update.period) })}</span>}
        {update.provenance !== 'sourced' && <Tag>{t(`review.${standing.verdict.kind}`)}</Tag>}
        <Tag>{t(`support.${support}`)}</Tag>
        {standing.isSuperseded && <Tag>{t('history.superseded')}</Tag>}
        {standing.isWithdrawn && <Tag>{t('history.withdrawn')}</Tag>}
        <SourceButton provenance={update.provenance} sources={update.sources} of={pick(row.action.title)} />
      </div>
      <ul className={styles.changes}>
        {changes.length === 0 && <li>{t('change.none')}</li>}
        {changes.map((change) => (
          <li key={change.field}>
            <ChangeText change={change} action={row.action} />
          </li>
        ))}
        {update.completed && <li>{t('history.completedIn', { period: format.period(update.completed) })}</li>}
      </ul>
      <Note text={update.note} />
      {standing.verdict.kind === 'sentBack' && (
        <>
          <p>{t('history.sentBack', { day: format.day(standing.verdict.on) })}</p>
          <Note text={standing.verdict.reason} />
        </>
      )}
      <Evidence links={update.evidence} />
    </li>
  )
}
