import type { Say } from '#i18n/say.ts'
import type { Filter } from '#ui/table/FilterBar.tsx'

/** The filter by one of the strategy's tags; none where it has no tags. */
export function tagFilter(
  say: Say,
  tags: readonly string[],
  chosen: string | undefined,
  onChange: (tag: string) => void,
  /** How many rows a choice would leave. */
  leaves: (tag: string | undefined) => number,
): readonly Filter[] {
  if (tags.length === 0) return []
  const options = tags
    .map((tag) => ({ value: tag, label: tag, count: leaves(tag) }))
    .filter(({ value, count }) => count > 0 || value === chosen)
  const all = { value: '', label: say('filter.all'), count: leaves(undefined) }
  return [{ id: 'tag', label: say('column.tags'), value: chosen ?? '', onChange, options: [all, ...options] }]
}
