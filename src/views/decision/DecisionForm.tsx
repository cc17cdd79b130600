import { useRef, useState } from 'react'
import { noteIn } from '#domain/report/draft.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useUnsaidDecision } from '#state/unsaid/forms.ts'
import type { UnsaidDecision } from '#state/unsaid/forms.ts'
import { Button } from '#ui/controls/Button.tsx'
import { DayField } from '#ui/controls/DayField.tsx'
import { InstitutionField } from '../report/InstitutionField.tsx'
import styles from '../report/Report.module.css'
import { ActionPicker } from './ActionPicker.tsx'
import { NotSaid } from './NotSaid.tsx'
import { useSayForCommittee } from './useSayForCommittee.ts'
import type { Office } from './useOffice.ts'

/** Writes down what the committee decided: what, who, by when, and which actions it is about. */
export function DecisionForm(office: Office) {
  const { today, plan } = office
  const say = useSay()
  const empty: UnsaidDecision = { taken: today, number: '', what: '', actions: [] }
  const { typed: draft, put, start } = useUnsaidDecision(plan.strategy, empty)
  const [written, setWritten] = useState('')
  const first = useRef<HTMLTextAreaElement>(null)
  const { say: sayIt, ...outcome } = useSayForCommittee(office)
  const { taken, due, actions } = draft
  // What was kept may name one that the plan has no more.
  const owner = plan.institutions.find(({ id }) => id === draft.owner)?.id
  const [what, number] = [draft.what.trim(), draft.number.trim()]
  const isTooEarly = taken !== undefined && due !== undefined && due < taken
  const isReady = taken !== undefined && owner !== undefined && what !== '' && !isTooEarly
  const record = async () => {
    if (!isReady) return
    const isSaid = await sayIt({
      kind: 'decisionTaken',
      taken,
      ...(number !== '' && { number }),
      what: noteIn(say.lang, what),
      owner,
      ...(due !== undefined && { due }),
      actions,
    })
    if (!isSaid) return
    // A committee decides several things at one meeting: the next can be typed at once.
    start({ ...empty, taken })
    setWritten(what)
    first.current?.focus()
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void record()
      }}
    >
      <div className={styles.fields}>
        <label className={`${styles.field} ${styles.wide}`}>
          <span>{say('decision.what')}</span>
          <textarea ref={first} dir="auto" value={draft.what} onChange={({ target }) => put({ what: target.value })} />
        </label>
        <InstitutionField
          label={say('decision.who')}
          none={say('decision.choose')}
          value={owner}
          onChange={(id) => put({ owner: id })}
        />
        <div>
          <DayField label={say('decision.byWhen')} value={due} onChange={(day) => put({ due: day })} />
          {isTooEarly && <p className={styles.mistakes}>{say('decision.tooEarly')}</p>}
        </div>
        <DayField label={say('decision.taken')} value={taken} max={today} onChange={(day) => put({ taken: day })} />
        <label className={styles.field}>
          <span>{say('decision.numberField')}</span>
          <input
            dir="auto"
            maxLength={40}
            value={draft.number}
            onChange={({ target }) => put({ number: target.value })}
          />
        </label>
        <ActionPicker label={say('decision.about')} chosen={actions} onChange={(ids) => put({ actions: [...ids] })} />
      </div>
      <div className={styles.foot}>
        <Button type="submit" look="main" disabled={!isReady}>
          {say('decision.write')}
        </Button>
        {!isReady && !isTooEarly && <span>{say('decision.needs')}</span>}
      </div>
      <p role="status">{written !== '' && say('decision.recorded', { what: written })}</p>
      <NotSaid {...outcome} />
    </form>
  )
}
