import { changed } from '#domain/report/draft.ts'
import type { AnswerChange, ObstacleAnswer } from '#domain/report/draft.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { optionNamed } from '#ui/table/filterOption.ts'
import { DayField } from '#ui/controls/DayField.tsx'
import styles from './Report.module.css'

/** What blocks an action, which institution is asked for support, and by when; folded away while nothing does. */
export function ObstacleFields(props: {
  readonly obstacle: ObstacleAnswer | undefined
  readonly onChange: (obstacle: ObstacleAnswer | undefined) => void
}) {
  const { obstacle = {}, onChange } = props
  const say = useSay()
  const { institutions } = useSnapshot().plan
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
        <label className={styles.field}>
          <span>{say('filing.obstacleAsks')}</span>
          <select
            value={obstacle.asks ?? ''}
            onChange={({ target }) => put({ asks: institutions.find(({ id }) => id === target.value)?.id })}
          >
            <option value="">{say('filing.obstacleNobody')}</option>
            {institutions.map(({ id, name }) => {
              const { value, label, ...foreign } = optionNamed(say, id, name)
              return (
                <option key={value} value={value} {...foreign}>
                  {label}
                </option>
              )
            })}
          </select>
        </label>
        <DayField label={say('filing.obstacleBy')} value={obstacle.by} onChange={(by) => put({ by })} />
      </div>
    </details>
  )
}
