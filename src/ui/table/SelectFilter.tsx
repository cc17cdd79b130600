import { useSay } from '#i18n/LocaleProvider.tsx'
import styles from './FilterBar.module.css'

/** One choice of a filter, with how many rows it would leave where that is known. */
export interface FilterOption {
  readonly value: string
  readonly label: string
  readonly count?: number
}

interface SelectFilterProps {
  readonly label: string
  readonly value: string
  readonly options: readonly FilterOption[]
  readonly onChange: (value: string) => void
}

/** A filter with few choices: the platform's own list, under a label one can see. */
export function SelectFilter({ label, value, options, onChange }: SelectFilterProps) {
  const say = useSay()
  return (
    <label className={styles.field} data-active={value !== (options[0]?.value ?? '') || undefined}>
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.count === undefined
              ? option.label
              : say('table.option', { label: option.label, count: option.count })}
          </option>
        ))}
      </select>
    </label>
  )
}
