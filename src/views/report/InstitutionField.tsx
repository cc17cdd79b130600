import type { InstitutionId } from '#domain/plan/ids.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { optionNamed } from '#ui/table/filterOption.ts'
import styles from './Report.module.css'

/** Picks one institution of the strategy, or none. */
export function InstitutionField(props: {
  readonly label: string
  /** What stands for none. */
  readonly none: string
  readonly value: InstitutionId | undefined
  readonly onChange: (id: InstitutionId | undefined) => void
}) {
  const { label: name, none, value: chosen, onChange } = props
  const say = useSay()
  const { institutions } = useSnapshot().plan
  return (
    <label className={styles.field}>
      <span>{name}</span>
      <select
        value={chosen ?? ''}
        onChange={({ target }) => onChange(institutions.find(({ id }) => id === target.value)?.id)}
      >
        <option value="">{none}</option>
        {institutions.map((institution) => {
          const { value, label, ...foreign } = optionNamed(say, institution.id, institution.name)
          return (
            <option key={value} value={value} {...foreign}>
              {label}
            </option>
          )
        })}
      </select>
    </label>
  )
}
