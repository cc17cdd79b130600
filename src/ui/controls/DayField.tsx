import { useId, useState } from 'react'
import { daysInMonth, parseDay } from '#domain/plan/day.ts'
import type { Day } from '#domain/plan/day.ts'
import { latinDigits } from '#i18n/latinDigits.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import styles from './DayField.module.css'

interface Props {
  readonly label: string
  readonly value: Day | undefined
  /** The latest day that may be given. */
  readonly max?: Day
  /** Hears a day when the three parts are one, and undefined while they are none. */
  readonly onChange: (day: Day | undefined) => void
}

/**
 * A day asked for in the reader's language and order: day, month by its name, year. The browser's own field speaks the
 * browser's language and writes 01/11 for one of two days. Digits of either form are understood.
 */
export function DayField({ label, value, max, onChange }: Props) {
  const say = useSay()
  const fault = useId()
  const [parts, setParts] = useState(() => partsOf(value))
  const [seen, setSeen] = useState(value)
  if (value !== seen) {
    setSeen(value)
    if (given(parts, max) !== value) setParts(partsOf(value))
  }
  const day = dayOf(parts)
  const isLate = day !== undefined && max !== undefined && day > max
  const isBegun = Object.values(parts).some((part) => part !== '')
  const isWrong = isLate || (day === undefined && isBegun && isWhole(parts))
  const change = (part: Partial<Parts>) => {
    const next = { ...parts, ...part }
    setParts(next)
    onChange(given(next, max))
  }
  const told = {
    'aria-invalid': isWrong ? (true as const) : undefined,
    'aria-describedby': isWrong ? fault : undefined,
  }
  return (
    <fieldset className={styles.field}>
      <legend>{label}</legend>
      <div className={styles.parts}>
        <DigitsField
          {...told}
          name={say('day.date')}
          look={styles.date}
          digits={2}
          value={parts.date}
          onChange={(date) => change({ date })}
        />
        <select
          {...told}
          aria-label={say('day.month')}
          value={parts.month}
          onChange={({ target }) => change({ month: target.value })}
        >
          <option value="">–</option>
          {MONTHS.map((month) => (
            <option key={month} value={String(month)}>
              {say.format.month(month)}
            </option>
          ))}
        </select>
        <DigitsField
          {...told}
          name={say('day.year')}
          look={styles.year}
          digits={4}
          value={parts.year}
          onChange={(year) => change({ year })}
        />
      </div>
      {isWrong && (
        <p id={fault} className={styles.fault}>
          {isLate ? say('day.late', { day: say.format.day(max) }) : say('day.none')}
        </p>
      )}
    </fieldset>
  )
}

/** A part that is written in digits. */
function DigitsField(props: {
  readonly name: string
  readonly look: string | undefined
  /** How many at most. */
  readonly digits: number
  readonly value: string
  readonly onChange: (value: string) => void
  readonly 'aria-invalid': true | undefined
  readonly 'aria-describedby': string | undefined
}) {
  const { name, look, digits, value, onChange, ...told } = props
  return (
    <input
      {...told}
      aria-label={name}
      className={look}
      inputMode="numeric"
      autoComplete="off"
      maxLength={digits}
      value={value}
      onChange={({ target }) => onChange(digitsOf(target.value))}
    />
  )
}

interface Parts {
  readonly date: string
  readonly month: string
  readonly year: string
}

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1)

function partsOf(day: Day | undefined): Parts {
  if (day === undefined) return { date: '', month: '', year: '' }
  const [year, month, date] = day.split('-').map(Number)
  return { date: String(date), month: String(month), year: String(year) }
}

function isWhole({ date, month, year }: Parts): boolean {
  return date !== '' && month !== '' && year.length === 4
}

function dayOf(parts: Parts): Day | undefined {
  const { date, month, year } = parts
  if (!isWhole(parts) || Number(date) > daysInMonth(Number(year), Number(month))) return undefined
  return parseDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)
}

/** The day that is heard of: none that is too late. */
function given(parts: Parts, max: Day | undefined): Day | undefined {
  const day = dayOf(parts)
  return day !== undefined && (max === undefined || day <= max) ? day : undefined
}

function digitsOf(text: string): string {
  return latinDigits(text).replaceAll(/\D/g, '')
}
