import { useState } from 'react'
import type { Decision } from '#domain/judge/decisions.ts'
import type { DecisionFollowed } from '#domain/ledger/update.ts'
import { DECISION_STATES } from '#domain/ledger/vocabulary.ts'
import type { Day } from '#domain/plan/day.ts'
import { noteIn } from '#domain/report/draft.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
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
  const [state, setState] = useState<DecisionFollowed['state']>(before)
  const [due, setDue] = useState<Day>()
  const [note, setNote] = useState('')
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
    if (!isSaid) return
    setDue(undefined)
    setNote('')
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
            <input type="radio" name="state" checked={state === each} onChange={() => setState(each)} />{' '}
            {say(`decision.state.${each}`)}
          </label>
        ))}
      </div>
      <div className={styles.fields}>
        <label className={`${styles.field} ${styles.wide}`}>
          <span>{say('decision.note')}</span>
          <textarea dir="auto" value={note} onChange={({ target }) => setNote(target.value)} />
        </label>
        {state === 'open' && (
          <div>
            <DayField label={say('decision.newDay')} value={due} onChange={setDue} />
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
