import type { ReactNode } from 'react'
import { ACTION_STATUSES } from '#domain/judge/actionStatus.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useChangeAddress } from '#state/address.ts'
import type { ActionsSearch } from '#state/search.ts'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { FilterBar } from '#ui/table/FilterBar.tsx'
import { optionNamed } from '#ui/table/filterOption.ts'
import { axisWord } from '#telling/axisWord.ts'
import { axisFilter, countedFilter, fruitfulFilter, tagFilter } from '../table/planFilters.ts'
import { filterActions, tagsIn } from '#domain/judge/filters.ts'

/** Filters of the owner table. Counts say how many rows a choice would leave, the other filters held. */
export function ActionFilterBar(props: {
  readonly search: ActionsSearch
  /** Picks the order of the rows where they are cards. */
  readonly order: ReactNode
}) {
  const { search, order } = props
  const say = useSay()
  const { pick, format } = say
  const { plan, actions } = useSnapshot()
  const change = useChangeAddress()
  const leaves = (choice: Partial<ActionsSearch>) => filterActions(actions, { ...search, ...choice }).length
  const set = (key: string) => (value: string) => change({ [key]: value || undefined })
  const institutions = plan.institutions
    .filter(({ id }) =>
      actions.some(({ action }) => action.lead === id || action.coLeads.includes(id) || action.partners.includes(id)),
    )
    .toSorted((a, b) => format.compare(pick(a.short), pick(b.short)))
  const role = {
    id: 'role',
    label: say('filter.role'),
    value: search.role ?? '',
    onChange: set('role'),
    options: [
      { value: '', label: say('filter.role.any') },
      { value: 'lead', label: say('filter.role.lead'), count: leaves({ role: 'lead' }) },
      { value: 'coLead', label: say('filter.role.coLead'), count: leaves({ role: 'coLead' }) },
      { value: 'partner', label: say('filter.role.partner'), count: leaves({ role: 'partner' }) },
    ],
  }
  return (
    <FilterBar
      search={{ value: search.q ?? '', onChange: (q) => change({ q: q || undefined }, 'replace') }}
      order={order}
      filters={[
        axisFilter(say, plan, { chosen: search.axis, onChange: set('axis'), leaves: (axis) => leaves({ axis }) }),
        fruitfulFilter(
          say,
          { id: 'objective', label: say('column.objective') },
          plan.objectives
            .filter(({ axis }) => search.axis === undefined || axis === search.axis)
            .map(({ id, title }) => optionNamed(say, id, title)),
          {
            chosen: search.objective,
            onChange: set('objective'),
            leaves: (objective) => leaves({ objective }),
          },
        ),
        countedFilter(
          say,
          { id: 'institution', label: say('column.institution') },
          institutions.map(({ id, short }) => optionNamed(say, id, short)),
          {
            chosen: search.institution,
            onChange: set('institution'),
            leaves: (institution) => leaves({ institution }),
          },
        ),
        ...(search.institution === undefined ? [] : [role]),
        fruitfulFilter(
          say,
          { id: 'status', label: say('column.status') },
          ACTION_STATUSES.map((status) => ({ value: status, label: say(`status.${status}`) })),
          { chosen: search.status, onChange: set('status'), leaves: (status) => leaves({ status }) },
        ),
        ...tagFilter(say, tagsIn(plan.actions), {
          chosen: search.tag,
          onChange: set('tag'),
          leaves: (tag) => leaves({ tag }),
        }),
        {
          id: 'group',
          label: say('filter.group'),
          value: search.group ?? '',
          onChange: set('group'),
          isArrangement: true,
          options: [
            { value: '', label: say('filter.group.lead') },
            { value: 'axis', label: axisWord(say, { plan }) },
            { value: 'none', label: say('filter.group.none') },
          ],
        },
      ]}
      onClear={() =>
        change({
          q: undefined,
          axis: undefined,
          objective: undefined,
          institution: undefined,
          role: undefined,
          status: undefined,
          tag: undefined,
        })
      }
    />
  )
}
