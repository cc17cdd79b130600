import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { ReactNode } from 'react'
import { answered, ANSWERS } from '#domain/judge/answers.ts'
import type { AnsweredRecommendation } from '#domain/judge/answers.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useChangeAddress } from '#state/address.ts'
import type { RecommendationsSearch } from '#state/search.ts'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { Page } from '#ui/controls/Page.tsx'
import { Panel } from '#ui/controls/Panel.tsx'
import { FilterBar } from '#ui/table/FilterBar.tsx'
import type { Filter } from '#ui/table/FilterBar.tsx'
import { AddressTable } from '../table/AddressTable.tsx'
import { fruitfulFilter } from '../table/planFilters.ts'
import { useRecommendationColumns } from './useRecommendationColumns.tsx'

const route = getRouteApi('/strategy/recommendations')

/** What outside bodies recommended, and what is done about each: those that nothing answers first. */
export function RecommendationsView() {
  const say = useSay()
  const snapshot = useSnapshot()
  const { plan } = snapshot
  const search = route.useSearch()
  const all = useMemo(() => answered(snapshot), [snapshot])
  const rows = useMemo(() => all.filter((row) => isAsked(row, search)), [all, search])
  const title = say('recommendations.title')
  const columns = useRecommendationColumns()
  const unanswered = all.filter(({ answer }) => answer === 'none').length
  return (
    <Page
      title={title}
      {...(all.length > 0 && { lead: <p>{say('recommendations.lead', { n: all.length, unanswered })}</p> })}
    >
      <Panel title={say('recommendations.table')}>
        {all.length === 0 ? (
          <p>{say('recommendations.nothing')}</p>
        ) : (
          <AddressTable
            caption={title}
            columns={columns}
            rows={rows}
            rowKey={({ recommendation }) => recommendation.id}
            empty={say('recommendations.empty')}
            fileName={`${plan.strategy}-recommendations`}
            countOfAll={all.length}
            filters={(order) => <Filters search={search} rows={all} order={order} />}
          />
        )}
      </Panel>
    </Page>
  )
}

function Filters(props: {
  readonly search: RecommendationsSearch
  readonly rows: readonly AnsweredRecommendation[]
  /** Picks the order of the rows where they are cards. */
  readonly order: ReactNode
}) {
  const { search, rows, order } = props
  const say = useSay()
  const change = useChangeAddress()
  const leaves = (choice: Partial<RecommendationsSearch>) =>
    rows.filter((row) => isAsked(row, { ...search, ...choice })).length
  const bodies = new Map(rows.map((row) => [keyOf(row), say.pick(row.recommendation.body)]))
  const filters: readonly Filter[] = [
    fruitfulFilter(
      say,
      { id: 'answer', label: say('recommendations.answer') },
      ANSWERS.map((answer) => ({ value: answer, label: say(`answer.${answer}`) })),
      {
        chosen: search.answer,
        onChange: (value) => change({ answer: value || undefined }),
        leaves: (answer) => leaves({ answer }),
      },
    ),
    fruitfulFilter(
      say,
      { id: 'body', label: say('recommendations.body') },
      [...bodies].map(([value, label]) => ({ value, label })),
      {
        chosen: search.body,
        onChange: (value) => change({ body: value || undefined }),
        leaves: (body) => leaves({ body }),
      },
    ),
  ]
  return (
    <FilterBar
      search={{ value: search.q ?? '', onChange: (q) => change({ q: q || undefined }, 'replace') }}
      order={order}
      filters={filters}
      onClear={() => change({ q: undefined, answer: undefined, body: undefined })}
    />
  )
}

/** A body by its name in the strategy's first language: the same in every address, whatever language is read. */
function keyOf({ recommendation: { body } }: AnsweredRecommendation): string {
  return Object.values(body).find((text) => text !== '') ?? ''
}

function isAsked(row: AnsweredRecommendation, { answer, body }: RecommendationsSearch): boolean {
  return (answer === undefined || answer === row.answer) && (body === undefined || body === keyOf(row))
}
