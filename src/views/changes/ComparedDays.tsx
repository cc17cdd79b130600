import { useState } from 'react'
import { landmarks } from '#domain/judge/landmarks.ts'
import { addDays, daysBetween, latestDay, makeDay } from '#domain/plan/day.ts'
import type { Day } from '#domain/plan/day.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useChangeAddress } from '#state/address.ts'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { useToday } from '#state/today.ts'
import { landmarkText } from '#telling/landmarkText.ts'
import { Panel } from '#ui/controls/Panel.tsx'
import styles from './ComparedDays.module.css'
import type { Since } from './useSince.ts'
import { useEditions } from './useSince.ts'
import { WithDay } from './WithDay.tsx'

/**
 * The life of the strategy until today as a line, with the days that stand out as marks and two thumbs: the day compared
 * with and the day shown.
 */
export function ComparedDays({ day: since }: Since) {
  const say = useSay()
  const { format } = say
  const snapshot = useSnapshot()
  const today = useToday()
  const change = useChangeAddress()
  const editions = useEditions()
  const { asOf, plan } = snapshot
  const first = [plan.adopted, plan.from, since].reduce((a, b) => (a < b ? a : b))
  const last = latestDay([asOf, today]) ?? asOf
  const whole = daysBetween(first, last)
  const marks = landmarks(editions, { ...snapshot, asOf: addDays(last, 1) }).filter(({ on }) => on >= first)
  const place = (on: Day) => `${(daysBetween(first, on) / whole) * 100}%`
  const bounds = { first, last }
  return (
    <Panel title={say('changes.timeline')} note={say('changes.marks')} aside={<WithDay />}>
      <div className={styles.line}>
        <div className={styles.track} aria-hidden="true">
          <div
            className={styles.between}
            style={{ insetInlineStart: place(since), insetInlineEnd: `calc(100% - ${place(asOf)})` }}
          />
          {marks.map((mark) => (
            <span
              key={`${mark.kind} ${mark.on}`}
              className={styles.mark}
              data-kind={mark.kind}
              title={landmarkText(say, mark)}
              style={{ insetInlineStart: place(mark.on) }}
            />
          ))}
        </div>
        <Thumb
          {...bounds}
          label={say('changes.with')}
          day={since}
          onChoose={(chosen) => change({ compare: chosen < asOf ? chosen : addDays(asOf, -1) })}
        />
        <Thumb
          {...bounds}
          label={say('changes.shown')}
          day={asOf}
          onChoose={(chosen) =>
            change({ asOf: chosen === today ? undefined : chosen > since ? chosen : addDays(since, 1) })
          }
        />
      </div>
      <p className={styles.years} aria-hidden="true">
        {yearsBetween(first, last).map((year) => (
          <span key={year} style={{ insetInlineStart: place(makeDay(year, 1, 1)) }}>
            {format.year(year)}
          </span>
        ))}
      </p>
    </Panel>
  )
}

/** The years that begin between two days. */
function yearsBetween(first: Day, last: Day): readonly number[] {
  const [from, until] = [Number(first.slice(0, 4)) + 1, Number(last.slice(0, 4))]
  return Array.from({ length: Math.max(0, until - from + 1) }, (_, index) => from + index)
}

/** One day on the line; it is taken when the thumb is let go, so that every day passed is not judged. */
function Thumb(props: {
  readonly first: Day
  readonly last: Day
  readonly label: string
  readonly day: Day
  readonly onChoose: (day: Day) => void
}) {
  const { first, last, label, day, onChoose } = props
  const { format } = useSay()
  const [shown, show] = useState(day)
  const [seen, setSeen] = useState(day)
  if (day !== seen) {
    setSeen(day)
    show(day)
  }
  const choose = () => {
    if (shown !== day) onChoose(shown)
  }
  return (
    <input
      type="range"
      className={styles.thumb}
      aria-label={label}
      aria-valuetext={format.day(shown)}
      title={format.day(shown)}
      min={0}
      max={daysBetween(first, last)}
      value={daysBetween(first, shown)}
      onChange={({ target }) => show(addDays(first, Number(target.value)))}
      onPointerUp={choose}
      onKeyUp={choose}
      onBlur={choose}
    />
  )
}
