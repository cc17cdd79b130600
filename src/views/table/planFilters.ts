import type { Plan } from '#domain/plan/plan.ts'
import type { Say } from '#i18n/say.ts'
import type { Filter } from '#ui/table/FilterBar.tsx'
import { optionNamed } from '#ui/table/filterOption.ts'
import type { FilterOption } from '#ui/table/filterOption.ts'

/** What a filter is set to, and what a choice would do. */
interface Choice {
  readonly chosen: string | undefined
  readonly onChange: (value: string) => void
  /** How many rows a choice would leave, the other filters held; undefined is no choice. */
  readonly leaves: (value: string | undefined) => number
}

/** The filter by axis, by the name that the strategy gives to its axes. */
export function axisFilter(say: Say, { axes, levels }: Plan, { chosen, onChange, leaves }: Choice): Filter {
  return {
    id: 'axis',
    label: levels.axis ? say.pick(levels.axis.one) : say('column.axis'),
    value: chosen ?? '',
    onChange,
    options: [all(say, leaves), ...axes.map(({ id, name }) => optionNamed(say, id, name, leaves(id)))],
  }
}

/** The filter by one of the strategy's tags; none where it has no tags. */
export function tagFilter(say: Say, tags: readonly string[], { chosen, onChange, leaves }: Choice): readonly Filter[] {
  if (tags.length === 0) return []
  const options = tags
    .map((tag) => ({ value: tag, label: tag, count: leaves(tag) }))
    .filter(({ value, count }) => count > 0 || value === chosen)
  return [
    { id: 'tag', label: say('column.tags'), value: chosen ?? '', onChange, options: [all(say, leaves), ...options] },
  ]
}

function all(say: Say, leaves: Choice['leaves']): FilterOption {
  return { value: '', label: say('filter.all'), count: leaves(undefined) }
}
