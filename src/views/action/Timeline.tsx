import { useSay } from '#i18n/LocaleProvider.tsx'
import { ActionTable } from './ActionTable.tsx'
import type { ActionTableProps } from './ActionTable.tsx'
import styles from './Track.module.css'
import { useTimelineColumns } from './useTimelineColumns.tsx'

/** Actions as lines over time, under the institutions that lead them, with the day shown across all of them. */
export function Timeline(props: ActionTableProps) {
  return (
    <>
      <Key />
      <ActionTable {...props} columns={useTimelineColumns()} />
    </>
  )
}

/** What is drawn, in words. */
function Key() {
  const say = useSay()
  return (
    <p className={styles.key}>
      <Sample of="plan">{say('timeline.key.plan')}</Sample>
      <Sample of="done">{say('timeline.key.done')}</Sample>
      <Sample of="completed">{say('timeline.key.completed')}</Sample>
      <Sample of="slip">{say('timeline.key.slip')}</Sample>
      <Sample of="over">{say('timeline.key.over')}</Sample>
      <Sample of="step" state="done">
        {say('timeline.key.stepDone')}
      </Sample>
      <Sample of="step" state="late">
        {say('timeline.key.stepLate')}
      </Sample>
      <Sample of="step">{say('timeline.key.stepAhead')}</Sample>
      <Sample of="today">{say('timeline.key.today')}</Sample>
    </p>
  )
}

function Sample(props: {
  readonly of: 'plan' | 'done' | 'completed' | 'slip' | 'over' | 'step' | 'today'
  readonly state?: string
  readonly children: string
}) {
  const { of, state, children } = props
  const isPoint = of === 'step' || of === 'today' || of === 'completed'
  return (
    <span>
      <span className={styles.sample} aria-hidden="true">
        <span
          className={styles[of]}
          data-state={state}
          style={isPoint ? { insetInlineStart: '50%' } : { insetInlineStart: 0, inlineSize: '100%' }}
        />
      </span>
      {children}
    </span>
  )
}
