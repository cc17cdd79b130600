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
import { ClearFilters } from '#ui/table/ClearFilters.tsx'
import { FilterBar } from '#ui/table/FilterBar.tsx'
import { SearchField } from '#ui/table/SearchField.tsx'
import { optionNamed } from '#ui/table/filterOption.ts'
import { SelectFilter } from '#ui/table/SelectFilter.tsx'
import { TagFilter } from '../table/TagFilter.tsx'
import { IndicatorTable } from './IndicatorTable.tsx'

const route = getRouteApi('/strategy/indicators')

/** Every indicator: the latest figure, the target, and how it moves. */
export function IndicatorsView() {
  const say = useSay()
  const { pick } = say
  const { indicators, plan } = useSnapshot()
  const search = route.useSearch()
  const change = useChangeAddress()
  const rows = useMemo(() => filterIndicators(indicators, search), [indicators, search])
  const leaves = (choice: Partial<IndicatorsSearch>) => filterIndicators(indicators, { ...search, ...choice }).length
  return (
    <Page title={say('nav.indicators')} lead={<p>{say('indicators.lead')}</p>}>
      <Panel title={say('indicators.table')}>
        <FilterBar>
          <SearchField
            label={say('filter.text')}
            value={search.q ?? ''}
            onChange={(q) => change({ q: q || undefined }, 'replace')}
          />
          <SelectFilter
            label={plan.levels.axis ? pick(plan.levels.axis.one) : say('column.axis')}
            value={search.axis ?? ''}
            onChange={(axis) => change({ axis: axis || undefined })}
            options={[
              { value: '', label: say('filter.all'), count: leaves({ axis: undefined }) },
              ...plan.axes.map(({ id, name }) => optionNamed(say, id, name, leaves({ axis: id }))),
            ]}
          />
          <SelectFilter
            label={say('column.rating')}
            value={search.rating ?? ''}
            onChange={(rating) => change({ rating: rating || undefined })}
            options={[
              { value: '', label: say('filter.all'), count: leaves({ rating: undefined }) },
              ...INDICATOR_RATINGS.map((rating) => ({
                value: rating,
                label: say(`rating.${rating}`),
                count: leaves({ rating }),
              })).filter(({ count, value }) => count > 0 || value === search.rating),
            ]}
          />
          <TagFilter
            tags={tagsIn(plan.indicators)}
            value={search.tag}
            onChange={(tag) => change({ tag: tag || undefined })}
            leaves={(tag) => leaves({ tag })}
          />
          <ClearFilters
            isActive={[search.q, search.axis, search.rating, search.tag].some(Boolean)}
            onClear={() => change({ q: undefined, axis: undefined, rating: undefined, tag: undefined })}
          />
        </FilterBar>
        <IndicatorTable
          caption={say('nav.indicators')}
          rows={rows}
          fileName={`${plan.strategy}-indicators`}
          countOfAll={indicators.length}
        />
      </Panel>
    </Page>
  )
}
