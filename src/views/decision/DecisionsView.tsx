import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { ReactNode } from 'react'
import type { Decision } from '#domain/judge/decisions.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useAddress, useChangeAddress } from '#state/address.ts'
import type { DecisionsSearch } from '#state/search.ts'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { useToday } from '#state/today.ts'
import { useWorkspace } from '#state/workspace.tsx'
import { DECISION_STANDINGS, standingOf } from '#telling/decisionText.ts'
import { Notice } from '#ui/controls/Notice.tsx'
import { Page } from '#ui/controls/Page.tsx'
import { Panel, PanelGrid } from '#ui/controls/Panel.tsx'
import { FilterBar } from '#ui/table/FilterBar.tsx'
import type { Filter } from '#ui/table/FilterBar.tsx'
import { PastDay } from '../report/PastDay.tsx'
import { AddressTable } from '../table/AddressTable.tsx'
import { fruitfulFilter, institutionFilter } from '../table/planFilters.ts'
import { DecisionForm } from './DecisionForm.tsx'
import { useDecisionColumns } from './useDecisionColumns.tsx'

const route = getRouteApi('/strategy/decisions')

/** What the committee decided, who carries it out by when, and what became of it. */
export function DecisionsView() {
  const say = useSay()
  const { plan, decisions: all } = useSnapshot()
  const { database } = useWorkspace()
  const { isToday } = useAddress()
  const today = useToday()
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
        <Panel title={say('decisions.record')} note={say('decisions.recordNote')}>
          {!isToday ? (
            <PastDay />
          ) : database.kind === 'open' ? (
            <DecisionForm db={database.db} plan={plan} today={today} />
          ) : (
            <Notice tone="risk" title={say('filing.notKept')} />
          )}
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
