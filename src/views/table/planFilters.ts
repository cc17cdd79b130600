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

/** A filter whose choices say how many rows they would leave, after the choice of all. */
export function countedFilter(
  say: Say,
  about: Pick<Filter, 'id' | 'label'>,
  options: readonly FilterOption[],
  { chosen, onChange, leaves }: Choice,
): Filter {
  const all = { value: '', label: say('filter.all'), count: leaves(undefined) }
  const counted = options.map((option) => ({ ...option, count: leaves(option.value) }))
  return { ...about, value: chosen ?? '', onChange, options: [all, ...counted] }
}

/** The same without the choices that would leave nothing, but for the one that is chosen. */
export function fruitfulFilter(...given: Parameters<typeof countedFilter>): Filter {
  const filter = countedFilter(...given)
  const isOffered = ({ value, count }: FilterOption, place: number) =>
    place === 0 || count !== 0 || value === filter.value
  return { ...filter, options: filter.options.filter(isOffered) }
}

/** The filter by axis, by the name that the strategy gives to its axes. */
export function axisFilter(say: Say, { axes, levels }: Plan, choice: Choice): Filter {
  const label = levels.axis ? say.pick(levels.axis.one) : say('column.axis')
  const options = axes.map(({ id, name }) => optionNamed(say, id, name))
  return countedFilter(say, { id: 'axis', label }, options, choice)
}

/** The filter by institution, of those that leave something. */
export function institutionFilter(say: Say, { institutions }: Plan, choice: Choice): Filter {
  const options = institutions
    .toSorted((a, b) => say.format.compare(say.pick(a.short), say.pick(b.short)))
    .map(({ id, short }) => optionNamed(say, id, short))
  return fruitfulFilter(say, { id: 'institution', label: say('column.institution') }, options, choice)
}

/** What rows that belong to an axis and an institution are narrowed by. */
export interface BelongingSearch {
  readonly axis?: string | undefined
  readonly institution?: string | undefined
}

/** Both filters of such rows; `leaves` says how many rows a choice would leave, the other filters held. */
export function belongingFilters(
  say: Say,
  plan: Plan,
  search: BelongingSearch,
  set: (key: keyof BelongingSearch) => (value: string) => void,
  leaves: (choice: BelongingSearch) => number,
): readonly Filter[] {
  return [
    axisFilter(say, plan, { chosen: search.axis, onChange: set('axis'), leaves: (axis) => leaves({ axis }) }),
    institutionFilter(say, plan, {
      chosen: search.institution,
      onChange: set('institution'),
      leaves: (institution) => leaves({ institution }),
    }),
  ]
}

/** Whether a row is what both filters leave. */
export function isBelonging(
  { axis, owner }: { readonly axis: string | undefined; readonly owner: string | undefined },
  search: BelongingSearch,
): boolean {
  return (
    (search.axis === undefined || search.axis === axis) &&
    (search.institution === undefined || search.institution === owner)
  )
}

/** The filter by one of the strategy's tags; none where it has no tags. */
export function tagFilter(say: Say, tags: readonly string[], choice: Choice): readonly Filter[] {
  if (tags.length === 0) return []
  const options = tags.map((tag) => ({ value: tag, label: tag }))
  return [fruitfulFilter(say, { id: 'tag', label: say('column.tags') }, options, choice)]
}
