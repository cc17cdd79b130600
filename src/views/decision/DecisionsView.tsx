import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { ReactNode } from 'react'
import type { Decision } from '#domain/judge/decisions.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useChangeAddress } from '#state/address.ts'
import type { DecisionsSearch } from '#state/search.ts'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { DECISION_STANDINGS, standingOf } from '#telling/decisionText.ts'
import { Page } from '#ui/controls/Page.tsx'
import { Panel, PanelGrid } from '#ui/controls/Panel.tsx'
import { FilterBar } from '#ui/table/FilterBar.tsx'
import type { Filter } from '#ui/table/FilterBar.tsx'
import { AddressTable } from '../table/AddressTable.tsx'
import { fruitfulFilter, institutionFilter } from '../table/planFilters.ts'
import { DecisionForm } from './DecisionForm.tsx'
import { NoOffice } from './NoOffice.tsx'
import { useOffice } from './useOffice.ts'
import { useDecisionColumns } from './useDecisionColumns.tsx'

const route = getRouteApi('/strategy/decisions')

/** What the committee decided, who carries it out by when, and what became of it. */
export function DecisionsView() {
  const say = useSay()
  const { plan, decisions: all } = useSnapshot()
  const office = useOffice()
  const search = route.useSearch()
  const rows = useMemo(() => all.filter((row) => isAsked(row, search)), [all, search])
  const columns = useDecisionColumns()
  const title = say('decisions.title')
  const countOf = (standing: string) => all.filter((row) => standingOf(row) === standing).length
  const [late, open] = [countOf('late'), countOf('open')]
  return (
    <Page
      title={title}
      {...(all.length > 0 && { lead: <p>{say('decisions.lead', { n: all.length, open: open + late, late })}</p> })}
    >
      <PanelGrid>
        <Panel title={say('decisions.table')}>
          {all.length === 0 ? (
            <p>{say('decisions.nothing')}</p>
          ) : (
            <AddressTable
              caption={title}
              columns={columns}
              rows={rows}
              rowKey={({ decision }) => decision.id}
              empty={say('decisions.empty')}
              fileName={`${plan.strategy}-decisions`}
              countOfAll={all.length}
              filters={(order) => (
                <Filters search={search} rows={all}>
                  {order}
                </Filters>
              )}
            />
          )}
        </Panel>
        <Panel
          isTool
          title={say('decisions.record')}
          note={[say('decisions.recordNote'), plan.reporting && say('decisions.sent')].filter(Boolean).join(' ')}
        >
          {office ? <DecisionForm {...office} /> : <NoOffice />}
        </Panel>
      </PanelGrid>
    </Page>
  )
}

function Filters(props: {
  readonly search: DecisionsSearch
  readonly rows: readonly Decision[]
  /** Picks the order of the rows where they are cards. */
  readonly children: ReactNode
}) {
  const { search, rows, children } = props
  const say = useSay()
  const { plan } = useSnapshot()
  const change = useChangeAddress()
  const leaves = (choice: Partial<DecisionsSearch>) =>
    rows.filter((row) => isAsked(row, { ...search, ...choice })).length
  const filters: readonly Filter[] = [
    fruitfulFilter(
      say,
      { id: 'state', label: say('column.status') },
      DECISION_STANDINGS.map((standing) => ({ value: standing, label: say(`decision.state.${standing}`) })),
      {
        chosen: search.state,
        onChange: (value) => change({ state: value || undefined }),
        leaves: (state) => leaves({ state }),
      },
    ),
    institutionFilter(say, plan, {
      chosen: search.institution,
      onChange: (value) => change({ institution: value || undefined }),
      leaves: (institution) => leaves({ institution }),
    }),
  ]
  return (
    <FilterBar
      search={{ value: search.q ?? '', onChange: (q) => change({ q: q || undefined }, 'replace') }}
      order={children}
      filters={filters}
      onClear={() => change({ q: undefined, state: undefined, institution: undefined })}
    />
  )
}

function isAsked(row: Decision, { state, institution }: DecisionsSearch): boolean {
  return (
    (state === undefined || state === standingOf(row)) &&
    (institution === undefined || institution === row.decision.owner)
  )
}
