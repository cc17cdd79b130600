import { lazy, Suspense } from 'react'
import type { ReactNode } from 'react'
import { useSay } from '#i18n/LocaleProvider.tsx'
import type { ChartTable } from './chartTable.ts'
import styles from './ChartFrame.module.css'

const Body = lazy(() =>
  import('./ChartTableBody.tsx').then(
    ({ ChartTableBody }) => ({ default: ChartTableBody }),
    () => ({ default: BodyMissing }),
  ),
)

/** A column on the page alone: what can be opened for a row. */
export interface ChartTableMore {
  readonly label: string
  readonly cell: (rowId: string) => ReactNode
}

export interface ChartTableProps {
  readonly title: string
  readonly table: ChartTable
  readonly more?: ChartTableMore | undefined
}

/** The figures of a chart as a table, folded away until asked for; its rows are fetched beside the drawing. */
export function ChartTableDetails(props: ChartTableProps) {
  const say = useSay()
  return (
    <details className={styles.details}>
      <summary>
        {say('chart.table')}{' '}
        <span className={styles.count}>({say('chart.table.rows', { count: props.table.rows.length })})</span>
      </summary>
      <Suspense fallback={<p aria-busy="true">{say('coming')}</p>}>
        <Body {...props} />
      </Suspense>
    </details>
  )
}

function BodyMissing() {
  return <p role="status">{useSay()('failure.part')}</p>
}
