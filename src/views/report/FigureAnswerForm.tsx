import { STATED_GAPS } from '#domain/ledger/vocabulary.ts'
import { latestPoint } from '#domain/judge/series.ts'
import type { AnswerChange, FigureAnswer } from '#domain/report/draft.ts'
import type { FigureDuty } from '#domain/report/due.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { datedFigure } from '#telling/figureText.ts'
import { OwnTitle } from '../OwnTitle.tsx'
import { NoteField } from './NoteField.tsx'
import { NumberField } from './NumberField.tsx'
import styles from './Report.module.css'

/** One figure that is owed: the latest one known, and the one of its period or why there is none. */
export function FigureAnswerForm(props: {
  readonly duty: FigureDuty
  readonly answer: FigureAnswer
  readonly onChange: (change: AnswerChange<FigureAnswer>) => void
}) {
  const { duty, answer, onChange } = props
  const { indicator, period } = duty
  const say = useSay()
  const latest = latestPoint(useSnapshot().indicatorOf(indicator.id)?.record.main)
  return (
    <fieldset className={styles.form}>
      <legend>
        <OwnTitle of={indicator} title={indicator.name} />{' '}
        <span className={styles.period}>{say('filing.period', { period: say.format.period(period) })}</span>
      </legend>
      {latest?.reading.kind === 'value' && (
        <p className={styles.before}>
          {say('filing.lastFigure', {
            figure: datedFigure(say, indicator, { period: latest.period, value: latest.reading.value }),
          })}
        </p>
      )}
      <div className={styles.fields}>
        {indicator.scale.length > 0 ? (
          <label className={styles.field}>
            <span>{say('figures.value')}</span>
            <select
              value={answer.value ?? ''}
              onChange={({ target }) => onChange({ value: target.value === '' ? undefined : Number(target.value) })}
            >
              <option value="">{say('filing.unsaid')}</option>
              {indicator.scale.map(({ code, label }) => (
                <option key={code} value={code}>
                  {say.pick(label)}
                </option>
              ))}
            </select>
          </label>
        ) : (
          <NumberField
            label={say('filing.figure', { unit: say.pick(indicator.unit) })}
            value={answer.value}
            onChange={(value) => onChange({ value })}
          />
        )}
        <label className={styles.field}>
          <span>{say('filing.gap')}</span>
          <select
            value={answer.gap ?? ''}
            disabled={answer.value !== undefined}
            onChange={({ target }) => onChange({ gap: STATED_GAPS.find((each) => each === target.value) })}
          >
            <option value="">{say('filing.noGap')}</option>
            {STATED_GAPS.map((gap) => (
              <option key={gap} value={gap}>
                {say(`filing.gap.${gap}`)}
              </option>
            ))}
          </select>
        </label>
        <NoteField note={answer.note} onChange={(note) => onChange({ note })} />
      </div>
    </fieldset>
  )
}
