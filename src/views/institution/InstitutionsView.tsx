import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import { institutionRows } from '#domain/judge/institutionRows.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useChangeAddress } from '#state/address.ts'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { useTableView } from '#state/useTableView.ts'
import { Page } from '#ui/controls/Page.tsx'
import { Panel, PanelGrid } from '#ui/controls/Panel.tsx'
import { FilterBar } from '#ui/table/FilterBar.tsx'
import { AddressTable } from '../table/AddressTable.tsx'
import { DisciplineGrid } from './DisciplineGrid.tsx'
import { useInstitutionColumns } from './useInstitutionColumns.tsx'

const route = getRouteApi('/strategy/institutions')

/** Every institution: what it leads and supports, how that stands, and whether it reports. */
export function InstitutionsView() {
  const say = useSay()
  const snapshot = useSnapshot()
  const search = route.useSearch()
  const change = useChangeAddress()
  const columns = useInstitutionColumns()
  const view = useTableView(columns)
  const all = useMemo(() => institutionRows(snapshot), [snapshot])
  const rows = useMemo(
    () => all.filter(({ institution }) => search.kind === undefined || institution.kind === search.kind),
    [all, search.kind],
  )
  const kinds = [...new Set(snapshot.plan.institutions.map(({ kind }) => kind))]
  return (
    <Page title={say('nav.institutions')} lead={<p>{say('institutions.lead')}</p>}>
      <PanelGrid>
        <Panel title={say('institutions.table')}>
          <AddressTable
            caption={say('nav.institutions')}
            columns={columns}
            rows={rows}
            rowKey={({ institution }) => institution.id}
            empty={say('institutions.empty')}
            fileName={`${snapshot.plan.strategy}-institutions`}
            countOfAll={all.length}
            filters={(order) => (
              <FilterBar
                search={{ value: view.search, onChange: view.onSearch }}
                order={order}
                filters={[
                  {
                    id: 'kind',
                    label: say('column.kind'),
                    value: search.kind ?? '',
                    onChange: (kind) => change({ kind: kind || undefined }),
                    options: [
                      { value: '', label: say('filter.all'), count: all.length },
                      ...kinds.map((kind) => ({
                        value: kind,
                        label: say(`institution.kind.${kind}`),
                        count: all.filter(({ institution }) => institution.kind === kind).length,
                      })),
                    ],
                  },
                ]}
                onClear={() => change({ q: undefined, kind: undefined })}
              />
            )}
          />
        </Panel>
        {snapshot.lastClosed && <DisciplineGrid />}
      </PanelGrid>
    </Page>
  )
}
