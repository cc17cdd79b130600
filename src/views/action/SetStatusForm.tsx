import { SET_STATUSES } from '#domain/ledger/vocabulary.ts'
import { noteIn } from '#domain/report/draft.ts'
import type { ActionSnapshot } from '#domain/snapshot.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { NO_STATUS, useUnsaidStatus } from '#state/unsaid/forms.ts'
import { useWordsOf } from '#state/words.ts'
import { Button } from '#ui/controls/Button.tsx'
import { DayField } from '#ui/controls/DayField.tsx'
import { NotSaid } from '../decision/NotSaid.tsx'
import { TakeBack } from '../decision/TakeBack.tsx'
import { useSayForCommittee } from '../decision/useSayForCommittee.ts'
import type { Office } from '../decision/useOffice.ts'
import styles from '../report/Report.module.css'

/** Sets a status beside the computed one: which, until when, who says so and why. */
export function SetStatusForm(props: {
  readonly row: ActionSnapshot
  readonly office: Office
  /** Told once it is set, or taken back. */
  readonly onDone: () => void
}) {
  const { row, office, onDone } = props
  useWordsOf('strategy')
  useWordsOf('meeting')
  useWordsOf('report')
  const say = useSay()
  const { set } = row.verdict
  const computed = set?.computed ?? row.verdict.status
  const others = SET_STATUSES.filter((each) => each !== computed)
  const { typed, put, start } = useUnsaidStatus(office.plan.strategy, row.action.id)
  const { until, author, reason } = typed
  // What it was to be set to may have become the computed one.
  const status = others.find((each) => each === typed.status)
  const { say: sayIt, ...outcome } = useSayForCommittee(office)
  const isOver = until !== undefined && until < office.today
  const isReady = status && until !== undefined && !isOver && author.trim() !== '' && reason.trim() !== ''
  const submit = async () => {
    if (!isReady) return
    const isSaid = await sayIt({
      kind: 'statusSet',
      action: row.action.id,
      status,
      author: noteIn(say.lang, author),
      reason: noteIn(say.lang, reason),
      until,
    })
    if (!isSaid) return
    start(NO_STATUS)
    onDone()
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <p>{say('set.computed', { status: say(`status.${computed}`) })}</p>
      <div className={styles.foot} role="radiogroup" aria-label={say('set.status')}>
        {others.map((each) => (
          <label key={each}>
            <input type="radio" name="status" checked={status === each} onChange={() => put({ status: each })} />{' '}
            {say(`status.${each}`)}
          </label>
        ))}
      </div>
      <div className={styles.fields}>
        <div>
          <DayField label={say('set.until')} value={until} onChange={(day) => put({ until: day })} />
          {isOver && <p className={styles.mistakes}>{say('set.over')}</p>}
        </div>
        <label className={styles.field}>
          <span>{say('set.author')}</span>
          <input dir="auto" value={author} onChange={({ target }) => put({ author: target.value })} />
        </label>
        <label className={`${styles.field} ${styles.wide}`}>
          <span>{say('set.reason')}</span>
          <textarea dir="auto" value={reason} onChange={({ target }) => put({ reason: target.value })} />
        </label>
      </div>
      <div className={styles.foot}>
        <Button type="submit" look="main" disabled={!isReady}>
          {say('set.write')}
        </Button>
        {!isReady && !isOver && <span>{say('set.needs')}</span>}
      </div>
      <NotSaid {...outcome} />
      {set && <TakeBack id={set.id} office={office} label={say('set.takeBack')} onDone={onDone} />}
    </form>
  )
}
