import { useSay } from '#i18n/LocaleProvider.tsx'
import { SelectFilter } from '#ui/table/SelectFilter.tsx'

/** Filters rows by one of the strategy's tags; nothing where it has none. */
export function TagFilter(props: {
  readonly tags: readonly string[]
  readonly value: string | undefined
  readonly onChange: (tag: string) => void
  /** How many rows a choice would leave. */
  readonly leaves: (tag: string | undefined) => number
}) {
  const { tags, value, onChange, leaves } = props
  const say = useSay()
  if (tags.length === 0) return null
  return (
    <SelectFilter
      label={say('column.tags')}
      value={value ?? ''}
      onChange={onChange}
      options={[
        { value: '', label: say('filter.all'), count: leaves(undefined) },
        ...tags
          .map((tag) => ({ value: tag, label: tag, count: leaves(tag) }))
          .filter((option) => option.count > 0 || option.value === value),
      ]}
    />
  )
}
