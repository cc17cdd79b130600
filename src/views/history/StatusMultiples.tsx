import type { StatusesOn } from '#domain/judge/statusHistory.ts'
import type { ActionSnapshot } from '#domain/snapshot.ts'
import { groupBy } from '#domain/groupBy.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { ChartTableDetails } from '#ui/charts/ChartTableDetails.tsx'
import { StackedColumnsLazy } from '#ui/charts/StackedColumnsLazy.tsx'
import { AxisLink } from '../links/AxisLink.tsx'
import { InstitutionLink } from '../links/InstitutionLink.tsx'
import { historySummary, historyTable } from './historyText.ts'
import { useCounted } from './StatusHistory.tsx'
import styles from './StatusHistory.module.css'
import { statusSeries } from './statusSeries.ts'

/** The same drawing for each institution that leads some of these actions, or for each axis; largest first. */
export function StatusMultiples(props: {
  readonly history: readonly StatusesOn[]
  readonly rows: readonly ActionSnapshot[]
  readonly by: 'lead' | 'axis'
}) {
  const { history, rows, by } = props
  const parts = [...groupBy(rows, ({ action }) => action[by] as string)].toSorted(([, a], [, b]) => b.length - a.length)
  if (parts.length < 2) return null
  return (
    <div className={styles.multiples}>
      {parts.map(([id, members]) => (
        <Multiple key={id} history={history} rows={members} by={by} />
      ))}
    </div>
  )
}

function Multiple(props: {
  readonly history: readonly StatusesOn[]
  readonly rows: readonly ActionSnapshot[]
  readonly by: 'lead' | 'axis'
}) {
  const { history, rows, by } = props
  const say = useSay()
  const { outline } = useSnapshot()
  const counted = useCounted(history, rows)
  const [first] = rows
  if (!first) return null
  const { lead, axis } = first.action
  const series = statusSeries(say, counted)
  const of = by === 'axis' ? outline.axes.get(axis) : outline.institutions.get(lead)
  return (
    <article className={styles.multiple}>
      <h3>
        {by === 'axis' ? <AxisLink id={axis} /> : <InstitutionLink id={lead} />}{' '}
        <small>{say('table.totalOf', { n: rows.length })}</small>
      </h3>
      <StackedColumnsLazy
        columns={counted}
        series={series}
        summary={historySummary(say, counted, series)}
        height={SMALL}
      />
      <ChartTableDetails title={of ? say.pick(of.name) : ''} table={historyTable(say, counted, series)} />
    </article>
  )
}

/** Pixels. */
const SMALL = 150
