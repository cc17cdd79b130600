import { useState } from 'react'
import { typedNumber } from '#i18n/typedNumber.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import styles from './Report.module.css'

/** A number as it is typed, in Latin or Arabic digits; what is none yet is marked, never guessed. */
export function NumberField(props: {
  readonly label: string
  readonly value: number | undefined
  readonly onChange: (value: number | undefined) => void
}) {
  const { label, value, onChange } = props
  const say = useSay()
  const [text, setText] = useState(value === undefined || Number.isNaN(value) ? '' : String(value))
  // What was copied from elsewhere replaces what was typed.
  const typed = typedNumber(text)
  const shown = value === undefined ? (typed === 'empty' ? text : '') : Object.is(typed, value) ? text : String(value)
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <input
        type="text"
        inputMode="decimal"
        dir="ltr"
        value={shown}
        aria-invalid={Number.isNaN(value) || undefined}
        title={Number.isNaN(value) ? say('filing.notNumber') : undefined}
        onChange={({ target }) => {
          setText(target.value)
          const next = typedNumber(target.value)
          onChange(next === 'empty' ? undefined : next)
        }}
      />
    </label>
  )
}
