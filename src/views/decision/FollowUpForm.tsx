import type { Decision } from '#domain/judge/decisions.ts'
import { DECISION_STATES } from '#domain/ledger/vocabulary.ts'
import { noteIn } from '#domain/report/draft.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useUnsaidFollowUp } from '#state/unsaid/forms.ts'
import { Button } from '#ui/controls/Button.tsx'
import { DayField } from '#ui/controls/DayField.tsx'
import styles from '../report/Report.module.css'
import { NotSaid } from './NotSaid.tsx'
import { useSayForCommittee } from './useSayForCommittee.ts'
import type { Office } from './useOffice.ts'

/** Says what became of a decision: how it stands, what there is to say of it, and another day where it moved. */
export function FollowUpForm({
  of: { decision, state: before },
  office,
}: {
  readonly of: Decision
  readonly office: Office
}) {
  const say = useSay()
  const { typed, put, start } = useUnsaidFollowUp(office.plan.strategy, decision.id, { state: before, note: '' })
  const { state, due, note } = typed
  const { say: sayIt, ...outcome } = useSayForCommittee(office)
  const moved = state === 'open' ? due : undefined
  const isTooEarly = moved !== undefined && moved < decision.taken
  const isNew = state !== before || moved !== undefined || note.trim() !== ''
  const follow = async () => {
    const isSaid = await sayIt({
      kind: 'decisionFollowed',
      decision: decision.id,
      state,
      ...(moved !== undefined && { due: moved }),
      note: noteIn(say.lang, note),
    })
    if (isSaid) start({ state, note: '' })
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (isNew && !isTooEarly) void follow()
      }}
    >
      <div className={styles.foot} role="radiogroup" aria-label={say('decision.follow')}>
        {DECISION_STATES.map((each) => (
          <label key={each}>
            <input type="radio" name="state" checked={state === each} onChange={() => put({ state: each })} />{' '}
            {say(`decision.state.${each}`)}
          </label>
        ))}
      </div>
      <div className={styles.fields}>
        <label className={`${styles.field} ${styles.wide}`}>
          <span>{say('decision.note')}</span>
          <textarea dir="auto" value={note} onChange={({ target }) => put({ note: target.value })} />
        </label>
        {state === 'open' && (
          <div>
            <DayField label={say('decision.newDay')} value={due} onChange={(day) => put({ due: day })} />
            {isTooEarly && <p className={styles.mistakes}>{say('decision.tooEarly')}</p>}
          </div>
        )}
      </div>
      <div className={styles.foot}>
        <Button type="submit" look="main" disabled={!isNew || isTooEarly}>
          {say('decision.writeFollowUp')}
        </Button>
      </div>
      <NotSaid {...outcome} />
    </form>
  )
}
