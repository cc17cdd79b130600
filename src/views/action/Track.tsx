import type { Schedule } from '#domain/judge/schedule.ts'
import { dayNumber } from '#domain/plan/day.ts'
import type { Day } from '#domain/plan/day.ts'
import styles from './Track.module.css'

/** The days that a timeline spans, and the first days of years on it. */
export interface TimeScale {
  readonly from: Day
  readonly until: Day
  readonly today: Day
  readonly years: readonly { readonly year: number; readonly on: Day }[]
}

/** A line of the timeline: what is planned, how much of it is done, its milestones, and by how much it slips or is overdue. */
export function Track({
  of,
  scale,
  isOverdue,
}: {
  readonly of: Schedule
  readonly scale: TimeScale
  readonly isOverdue: boolean
}) {
  const { start, due, expected, completed, done, steps } = of
  const place = (day: Day) => placeOn(scale, day)
  const between = (from: number, to: number) => ({
    insetInlineStart: percent(from),
    inlineSize: percent(Math.max(0, to - from)),
  })
  const [begin, end] = [start && place(start), due && place(due)]
  const isBar = begin !== undefined && end !== undefined && end >= begin
  return (
    <span className={styles.track} aria-hidden="true" data-fills-cell>
      {scale.years.map(({ year, on }) => (
        <span key={year} className={styles.line} style={{ insetInlineStart: percent(place(on)) }} />
      ))}
      {isBar && <span className={styles.plan} style={between(begin, end)} />}
      {isBar && done !== undefined && done > 0 && (
        <span className={styles.done} style={between(begin, begin + (end - begin) * done)} />
      )}
      {end !== undefined && isOverdue && <span className={styles.over} style={between(end, place(scale.today))} />}
      {end !== undefined && expected !== undefined && (
        <span className={styles.slip} style={between(end, place(expected))} />
      )}
      {end !== undefined && <span className={styles.due} style={{ insetInlineStart: percent(end) }} />}
      {steps.map(({ id, on, state }) => (
        <span key={id} className={styles.step} data-state={state} style={{ insetInlineStart: percent(place(on)) }} />
      ))}
      {completed !== undefined && (
        <span className={styles.completed} style={{ insetInlineStart: percent(place(completed)) }} />
      )}
      <span className={styles.today} style={{ insetInlineStart: percent(place(scale.today)) }} />
    </span>
  )
}

/** The years above the lines; where there are many, not each of them. */
export function TrackYears({
  scale,
  yearText,
}: {
  readonly scale: TimeScale
  readonly yearText: (year: number) => string
}) {
  const step = Math.ceil(scale.years.length / MOST_YEARS)
  return (
    <span className={styles.ticks}>
      {scale.years
        .filter((_, index) => index % step === 0)
        .map(({ year, on }) => (
          <span key={year} className={styles.tick} style={{ insetInlineStart: percent(placeOn(scale, on)) }}>
            {yearText(year)}
          </span>
        ))}
    </span>
  )
}

/** So many years are written above the lines. */
const MOST_YEARS = 8

/** Where a day lies on the scale, 0…1; what lies outside of it stands at its end. */
function placeOn({ from, until }: TimeScale, day: Day): number {
  const [first, last] = [dayNumber(from), dayNumber(until)]
  return last === first ? 0 : Math.min(1, Math.max(0, (dayNumber(day) - first) / (last - first)))
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`
}
