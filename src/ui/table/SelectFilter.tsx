import { useSay } from '#i18n/LocaleProvider.tsx'
import type { FilterOption } from './filterOption.ts'
import styles from './FilterBar.module.css'

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
        {options.map(({ value: each, label: of, count, ...foreign }) => (
          <option key={each} value={each} {...foreign}>
            {count === undefined ? of : say('table.option', { label: of, count })}
          </option>
        ))}
      </select>
    </label>
  )
}
