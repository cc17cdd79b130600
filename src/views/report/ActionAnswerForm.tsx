import { ACTION_STATES } from '#domain/ledger/vocabulary.ts'
import type { Action } from '#domain/plan/action.ts'
import type { Day } from '#domain/plan/day.ts'
import type { SelfRating } from '#domain/plan/selfRating.ts'
import type { ActionAnswer, AnswerChange } from '#domain/report/draft.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import type { OpenDatabase } from '#state/workspace.tsx'
import { doneText } from '#telling/doneText.ts'
import { saidText } from '#telling/saidText.ts'
import { Button } from '#ui/controls/Button.tsx'
import { DayField } from '#ui/controls/DayField.tsx'
import { Words } from '#ui/controls/Words.tsx'
import { OwnTitle } from '../OwnTitle.tsx'
import { AttachField } from './AttachField.tsx'
import { NoteField } from './NoteField.tsx'
import { NumberField } from './NumberField.tsx'
import { ObstacleFields } from './ObstacleFields.tsx'
import styles from './Report.module.css'

/** One action: what was last known of it, and what is said of it now. */
export function ActionAnswerForm(props: {
  readonly db: OpenDatabase
  readonly strategy: string
  readonly action: Action
  readonly answer: ActionAnswer
  readonly selfRatings: readonly SelfRating[]
  readonly today: Day
  /** Bytes of all documents that the report carries. */
  readonly together: number
  readonly onChange: (change: AnswerChange<ActionAnswer>) => void
}) {
  const { db, strategy, action, answer, selfRatings, today, together, onChange } = props
  const say = useSay()
  const row = useSnapshot().actionOf(action.id)
  const last = row?.record.current?.update
  const known = last?.milestonesDone ?? {}
  const done = answer.milestonesDone ?? known
  const hasMilestones = action.milestones.length > 0
  return (
    <fieldset className={styles.form}>
      <legend>
        <OwnTitle of={action} title={action.title} />
      </legend>
      {row && last && (
        <p className={styles.before}>
          <span>
            {say('filing.last', {
              state: say(`state.${last.state}`),
              done: doneText(say, row),
              when: saidText(say, last),
            })}
          </span>
          <Button
            onClick={() =>
              onChange({
                state: last.state,
                ...(last.percent !== undefined && { percent: last.percent }),
                ...(last.milestonesDone && { milestonesDone: last.milestonesDone }),
                ...(last.selfRating !== undefined && { selfRating: last.selfRating }),
              })
            }
          >
            {say('filing.copy')}
          </Button>
        </p>
      )}
      <div className={styles.fields}>
        <label className={styles.field}>
          <span>{say('column.state')}</span>
          <select
            value={answer.state ?? ''}
            onChange={({ target }) =>
              onChange({
                state: ACTION_STATES.find((each) => each === target.value),
                // What is ticked is said with the state.
                ...(hasMilestones && answer.milestonesDone === undefined && { milestonesDone: known }),
              })
            }
          >
            <option value="">{say('filing.unsaid')}</option>
            {ACTION_STATES.map((state) => (
              <option key={state} value={state}>
                {say(`state.${state}`)}
              </option>
            ))}
          </select>
        </label>
        {!hasMilestones && (
          <NumberField
            label={say('filing.percent')}
            value={answer.percent}
            onChange={(percent) => onChange({ percent })}
          />
        )}
        {selfRatings.length > 0 && (
          <label className={styles.field}>
            <span>{say('fact.ownAssessment')}</span>
            <select
              value={answer.selfRating ?? ''}
              onChange={({ target }) => onChange({ selfRating: target.value || undefined })}
            >
              <option value="">{say('filing.unsaid')}</option>
              {selfRatings.map(({ code, label }) => (
                <option key={code} value={code}>
                  {say.pick(label)}
                </option>
              ))}
            </select>
          </label>
        )}
        {hasMilestones && (
          <fieldset className={styles.group}>
            <legend>{say('filing.milestones')}</legend>
            {action.milestones.map(({ id, title }) => (
              <div key={id} className={styles.milestone}>
                <label>
                  <input
                    type="checkbox"
                    checked={done[id] !== undefined}
                    onChange={({ target }) => {
                      const { [id]: _, ...others } = done
                      onChange({ milestonesDone: target.checked ? { ...others, [id]: null } : others })
                    }}
                  />
                  <Words of={title} />
                </label>
                {done[id] !== undefined && (
                  <DayField
                    label={say('filing.milestoneDay', { title: say.pick(title) })}
                    value={done[id] ?? undefined}
                    max={today}
                    onChange={(day) => onChange({ milestonesDone: { ...done, [id]: day ?? null } })}
                  />
                )}
              </div>
            ))}
          </fieldset>
        )}
        <label className={`${styles.field} ${styles.wide}`}>
          <span>{say('filing.evidence')}</span>
          <input
            type="url"
            dir="ltr"
            value={answer.evidence?.[0] ?? ''}
            onChange={({ target }) =>
              onChange({ evidence: target.value.trim() === '' ? undefined : [target.value.trim()] })
            }
          />
        </label>
        <AttachField
          {...{ db, strategy, together }}
          attachments={answer.attachments ?? []}
          onChange={(attachments) => onChange({ attachments: attachments.length > 0 ? attachments : undefined })}
        />
        <NoteField note={answer.note} onChange={(note) => onChange({ note })} />
        <ObstacleFields obstacle={answer.obstacle} onChange={(obstacle) => onChange({ obstacle })} />
      </div>
    </fieldset>
  )
}
