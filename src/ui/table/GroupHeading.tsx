import { useId } from 'react'
import { useSay } from '#i18n/LocaleProvider.tsx'
import styles from './DataTable.module.css'
import type { TableSection } from './tableGroup.ts'

interface GroupHeadingProps<Row> {
  readonly section: TableSection<Row>
  readonly span: number
  readonly isFolded: boolean
  readonly onToggle: (key: string) => void
}

/** The heading of a group of rows. The whole cell folds the group; links inside the heading stay links. */
export function GroupHeading<Row>({ section, span, isFolded, onToggle }: GroupHeadingProps<Row>) {
  const say = useSay()
  const headingId = useId()
  return (
    <th scope="rowgroup" colSpan={span} className={styles.group}>
      <div className={styles.groupLine}>
        <button
          type="button"
          className={styles.fold}
          aria-expanded={!isFolded}
          aria-labelledby={headingId}
          onClick={() => onToggle(section.key)}
        >
          <svg viewBox="0 0 10 10" aria-hidden="true">
            <path d="M2 3.5 5 6.5 8 3.5" />
          </svg>
        </button>
        <bdi id={headingId} className={styles.groupName}>
          {section.heading}
        </bdi>
        <span className={styles.groupCount}>{say('table.rows', { count: section.rows.length })}</span>
      </div>
    </th>
  )
}
