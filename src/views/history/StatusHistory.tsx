import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { ReactNode } from 'react'
import { statusCounts } from '#domain/judge/statusHistory.ts'
import type { StatusesOn } from '#domain/judge/statusHistory.ts'
import type { Day } from '#domain/plan/day.ts'
import type { ActionSnapshot } from '#domain/snapshot.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot, useStatusHistory } from '#state/SnapshotProvider.tsx'
import { ChartFrame } from '#ui/charts/ChartFrame.tsx'
import { StackedColumnsLazy } from '#ui/charts/StackedColumnsLazy.tsx'
import { Swatch } from '#ui/charts/Swatch.tsx'
import styles from './StatusHistory.module.css'
import { historySummary, historyTable } from './historyText.ts'
import { statusSeries } from './statusSeries.ts'

interface StatusHistoryProps {
  readonly title: string
  readonly headingLevel: 2 | 3
  /** Whose actions they are, for a saved file. */
  readonly of: string
  readonly rows: readonly ActionSnapshot[]
  /** Name of a saved file, without its ending. */
  readonly fileName: string
  /** What stands below the drawing of all, such as one for each institution. */
  readonly below?: (history: readonly StatusesOn[]) => ReactNode
}

/** How many of these actions had each status at the end of each quarter, as it was seen then. */
export function StatusHistory(props: StatusHistoryProps) {
  const say = useSay()
  const history = useStatusHistory()
  if (!history) return <p aria-busy="true">{say('coming')}</p>
  return (
    <>
      <Columns {...props} history={history} />
      {props.below?.(history)}
    </>
  )
}

function Columns(props: Omit<StatusHistoryProps, 'below'> & { readonly history: readonly StatusesOn[] }) {
  const { title, headingLevel, of, rows, fileName, history } = props
  const say = useSay()
  const { asOf } = useSnapshot()
  const counted = useCounted(history, rows)
  const series = statusSeries(say, counted)
  const unit = say('statuses.unit')
  const days = new Map(counted.map(({ period, day }) => [period as string, day]))
  return (
    <ChartFrame
      title={title}
      headingLevel={headingLevel}
      unit={unit}
      asOf={asOf}
      note={say('statuses.note')}
      table={historyTable(say, counted, series)}
      more={{
        label: say('statuses.look'),
        cell: (period) => {
          const day = days.get(period)
          return day !== undefined && day < asOf && <DayLinks day={day} />
        },
      }}
      file={{ name: fileName, title: say('statuses.of', { of }), unit }}
    >
      <ul className={styles.key}>
        {series.map(({ id, label, ...look }) => (
          <li key={id}>
            <Swatch {...look} />
            {label}
          </li>
        ))}
      </ul>
      <StackedColumnsLazy columns={counted} series={series} summary={historySummary(say, counted, series)} />
    </ChartFrame>
  )
}

/** The statuses of these actions, counted quarter by quarter. */
export function useCounted(history: readonly StatusesOn[], rows: readonly ActionSnapshot[]) {
  return useMemo(
    () =>
      statusCounts(
        history,
        rows.map(({ action }) => action.id),
      ),
    [history, rows],
  )
}

/** This screen as it was on an earlier day, and what changed since. */
function DayLinks({ day }: { readonly day: Day }) {
  const say = useSay()
  const shown = say.format.day(day)
  return (
    <span className={styles.links}>
      <Link to="." search={(before) => ({ ...before, asOf: day })} aria-label={say('statuses.seeOf', { day: shown })}>
        {say('statuses.see')}
      </Link>
      <Link to="/changes" search={{ compare: day }} aria-label={say('statuses.sinceOf', { day: shown })}>
        {say('statuses.since')}
      </Link>
    </span>
  )
}
