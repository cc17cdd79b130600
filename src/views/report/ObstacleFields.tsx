import { changed } from '#domain/report/draft.ts'
import type { AnswerChange, ObstacleAnswer } from '#domain/report/draft.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { DayField } from '#ui/controls/DayField.tsx'
import { InstitutionField } from './InstitutionField.tsx'
import styles from './Report.module.css'

/** What blocks an action, which institution is asked for support, and by when; folded away while nothing does. */
export function ObstacleFields(props: {
  readonly obstacle: ObstacleAnswer | undefined
  readonly onChange: (obstacle: ObstacleAnswer | undefined) => void
}) {
  const { obstacle = {}, onChange } = props
  const say = useSay()
  const put = (change: AnswerChange<ObstacleAnswer>) => {
    const next = changed(obstacle, change)
    onChange(Object.keys(next).length > 0 ? next : undefined)
  }
  return (
    <details className={styles.wide} open={props.obstacle !== undefined || undefined}>
      <summary>{say('filing.obstacle')}</summary>
      <div className={styles.fields}>
        <label className={`${styles.field} ${styles.wide}`}>
          <span>{say('filing.obstacleWhat')}</span>
          <textarea
            dir="auto"
            value={obstacle.what ?? ''}
            onChange={({ target }) => put({ what: target.value || undefined })}
          />
        </label>
        <InstitutionField
          label={say('filing.obstacleAsks')}
          none={say('filing.obstacleNobody')}
          value={obstacle.asks}
          onChange={(asks) => put({ asks })}
        />
        <DayField label={say('filing.obstacleBy')} value={obstacle.by} onChange={(by) => put({ by })} />
      </div>
    </details>
  )
}
