import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import { filterIndicators, tagsIn } from '#domain/judge/filters.ts'
import { INDICATOR_RATINGS } from '#domain/judge/ratingBands.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useChangeAddress } from '#state/address.ts'
import type { IndicatorsSearch } from '#state/search.ts'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { Page } from '#ui/controls/Page.tsx'
import { Panel } from '#ui/controls/Panel.tsx'
import { FilterBar } from '#ui/table/FilterBar.tsx'
import type { Filter } from '#ui/table/FilterBar.tsx'
import { axisFilter, fruitfulFilter, tagFilter } from '../table/planFilters.ts'
import { IndicatorTable } from './IndicatorTable.tsx'

const route = getRouteApi('/strategy/indicators')

/** Every indicator: the latest figure, the target, and how it moves. */
export function IndicatorsView() {
  const say = useSay()
  const { indicators, plan } = useSnapshot()
  const search = route.useSearch()
  const change = useChangeAddress()
  const rows = useMemo(() => filterIndicators(indicators, search), [indicators, search])
  const leaves = (choice: Partial<IndicatorsSearch>) => filterIndicators(indicators, { ...search, ...choice }).length
  const set = (key: keyof IndicatorsSearch) => (value: string) => change({ [key]: value || undefined })
  const filters: readonly Filter[] = [
    axisFilter(say, plan, { chosen: search.axis, onChange: set('axis'), leaves: (axis) => leaves({ axis }) }),
    fruitfulFilter(
      say,
      { id: 'rating', label: say('column.rating') },
      INDICATOR_RATINGS.map((rating) => ({ value: rating, label: say(`rating.${rating}`) })),
      { chosen: search.rating, onChange: set('rating'), leaves: (rating) => leaves({ rating }) },
    ),
    ...tagFilter(say, tagsIn(plan.indicators), {
      chosen: search.tag,
      onChange: set('tag'),
      leaves: (tag) => leaves({ tag }),
    }),
  ]
  return (
    <Page title={say('nav.indicators')} lead={<p>{say('indicators.lead')}</p>}>
      <Panel title={say('indicators.table')}>
        <IndicatorTable
          caption={say('nav.indicators')}
          rows={rows}
          fileName={`${plan.strategy}-indicators`}
          countOfAll={indicators.length}
          filters={(order) => (
            <FilterBar
              search={{ value: search.q ?? '', onChange: (q) => change({ q: q || undefined }, 'replace') }}
              order={order}
              filters={filters}
              onClear={() => change({ q: undefined, axis: undefined, rating: undefined, tag: undefined })}
            />
          )}
        />
      </Panel>
    </Page>
  )
}
