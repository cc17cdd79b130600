import { useMemo } from 'react'
import { scheduleOf, scheduleSpan } from '#domain/judge/schedule.ts'
import type { Day } from '#domain/plan/day.ts'
import { dayOrder } from '#telling/column.ts'
import { scheduleText } from '#telling/scheduleText.ts'
import type { ActionSnapshot } from '#domain/snapshot.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import type { TableColumn } from '#ui/table/tableColumn.ts'
import { Track, TrackYears } from './Track.tsx'
import type { TimeScale } from './Track.tsx'
import { useActionColumns } from './useActionColumns.tsx'

/** What stands beside the lines. */
const BESIDE = ['title', 'status', 'due', 'lead']

/** The columns of the owner table as a timeline: each action a line over the same years. */
export function useTimelineColumns(): readonly TableColumn<ActionSnapshot>[] {
  const say = useSay()
  const { plan, actions, asOf } = useSnapshot()
  const columns = useActionColumns()
  return useMemo(() => {
    const schedules = new Map(actions.map((row) => [row, scheduleOf(row, asOf)]))
    const of = (row: ActionSnapshot) => schedules.get(row) ?? scheduleOf(row, asOf)
    const scale: TimeScale = { ...scaleOf(scheduleSpan(plan, [...schedules.values()])), today: asOf }
    const track: TableColumn<ActionSnapshot> = {
      id: 'track',
      header: say('timeline.column'),
      head: <TrackYears scale={scale} yearText={say.format.year} />,
      text: (row) => scheduleText(say, row, of(row)),
      number: (row) => dayOrder(of(row).start ?? of(row).due ?? of(row).completed),
      cell: (row) => (
        <>
          <Track of={of(row)} scale={scale} isOverdue={row.verdict.status === 'overdue'} />
          <span className="visually-hidden">{scheduleText(say, row, of(row))}</span>
        </>
      ),
      isInCard: true,
      isWide: true,
      isAlwaysShown: true,
      minWidth: 420,
    }
    const [title, ...beside] = BESIDE.flatMap((id) => columns.find((column) => column.id === id) ?? [])
    return [...(title ? [title] : []), track, ...beside]
  }, [say, plan, actions, asOf, columns])
}

function scaleOf({ from, until }: { readonly from: Day; readonly until: Day }) {
  const [first, last] = [Number(from.slice(0, 4)), Number(until.slice(0, 4))]
  const years = Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index
    return { year, on: `${year}-01-01` as Day }
  })
  return { from, until, years: years.filter(({ on }) => on >= from) }
}
