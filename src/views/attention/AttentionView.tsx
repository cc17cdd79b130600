import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { ReactNode } from 'react'
import { ATTENTION_KINDS } from '#domain/judge/attention.ts'
import { hasPlan } from '#domain/judge/rollup.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useChangeAddress } from '#state/address.ts'
import type { AttentionSearch } from '#state/search.ts'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { axisName } from '#telling/names.ts'
import { Page } from '#ui/controls/Page.tsx'
import { Panel } from '#ui/controls/Panel.tsx'
import { FilterBar } from '#ui/table/FilterBar.tsx'
import type { Filter } from '#ui/table/FilterBar.tsx'
import type { TableGroup } from '#ui/table/tableGroup.ts'
import { InstitutionLink } from '../links/InstitutionLink.tsx'
import { AddressTable } from '../table/AddressTable.tsx'
import { belongingFilters, fruitfulFilter, isBelonging } from '../table/planFilters.ts'
import { useMatterColumns } from './useMatterColumns.tsx'
import { useMatterRows } from './useMatterRows.ts'
import type { MatterRow } from '#telling/matterRows.ts'

const route = getRouteApi('/strategy/attention')

/** All that needs attention: narrowed by reason, axis and institution, under who answers for it or where it belongs. */
export function AttentionView() {
  const say = useSay()
  const { plan, rollups } = useSnapshot()
  const search = route.useSearch()
  const all = useMatterRows()
  const rows = useMemo(() => all.filter((row) => isAsked(row, search)), [all, search])
  const title = say('attention.title')
  const empty = plan.reporting || hasPlan(rollups.whole) ? say('attention.none') : say('attention.cannot')
  return (
    <Page
      title={say('attention.counted', { title, n: say.format.number(rows.length) })}
      heading={title}
      lead={<p>{say('attention.lead')}</p>}
    >
      <Panel title={say('attention.count', { n: rows.length })}>
        {all.length === 0 ? <p>{empty}</p> : <MatterTable rows={rows} all={all} search={search} />}
      </Panel>
    </Page>
  )
}

function MatterTable(props: {
  readonly rows: readonly MatterRow[]
  readonly all: readonly MatterRow[]
  readonly search: AttentionSearch
}) {
  const { rows, all, search } = props
  const say = useSay()
  const { plan } = useSnapshot()
  return (
    <AddressTable
      caption={say('attention.title')}
      columns={useMatterColumns()}
      rows={rows}
      rowKey={({ id }) => id}
      group={useGroup(search.group)}
      empty={say('attention.noneSuch')}
      fileName={`${plan.strategy}-attention`}
      countOfAll={all.length}
      filters={(order) => (
        <Filters search={search} rows={all}>
          {order}
        </Filters>
      )}
    />
  )
}

/** How the rows are gathered: the group with the most serious matter is first. */
function useGroup(by: AttentionSearch['group']): TableGroup<MatterRow> | undefined {
  const say = useSay()
  const snapshot = useSnapshot()
  return useMemo(() => {
    if (by === undefined) return undefined
    const rankOf = (rows: readonly MatterRow[]) => Math.min(...rows.map(({ place }) => place))
    if (by === 'axis')
      return {
        id: by,
        label: say('column.axis'),
        keyOf: ({ axis }: MatterRow) => axis ?? '',
        heading: (_: string, [first]: readonly MatterRow[]) =>
          first?.axis ? axisName(say, snapshot, first.axis) : say('attention.noAxis'),
        rankOf,
      }
    return {
      id: by,
      label: say('column.institution'),
      keyOf: ({ owner }: MatterRow) => owner ?? '',
      textOf: (key: string) => key,
      heading: (_: string, [first]: readonly MatterRow[]) =>
        first?.owner ? <InstitutionLink id={first.owner} isFull /> : say('attention.nobody'),
      rankOf,
    }
  }, [by, say, snapshot])
}

function Filters(props: {
  readonly search: AttentionSearch
  readonly rows: readonly MatterRow[]
  /** Picks the order of the rows where they are cards. */
  readonly children: ReactNode
}) {
  const { search, rows, children } = props
  const say = useSay()
  const { plan } = useSnapshot()
  const change = useChangeAddress()
  const leaves = (choice: Partial<AttentionSearch>) =>
    rows.filter((row) => isAsked(row, { ...search, ...choice })).length
  const set = (key: keyof AttentionSearch) => (value: string) => change({ [key]: value || undefined })
  const filters: readonly Filter[] = [
    fruitfulFilter(
      say,
      { id: 'reason', label: say('attention.reason') },
      ATTENTION_KINDS.map((kind) => ({ value: kind, label: say(`attention.kind.${kind}`) })),
      { chosen: search.reason, onChange: set('reason'), leaves: (reason) => leaves({ reason }) },
    ),
    ...belongingFilters(say, plan, search, set, leaves),
    {
      id: 'group',
      label: say('filter.group'),
      value: search.group ?? '',
      onChange: set('group'),
      isArrangement: true,
      options: [
        { value: '', label: say('filter.group.none') },
        { value: 'owner', label: say('column.institution') },
        { value: 'axis', label: say('column.axis') },
      ],
    },
  ]
  return (
    <FilterBar
      search={{ value: search.q ?? '', onChange: (q) => change({ q: q || undefined }, 'replace') }}
      order={children}
      filters={filters}
      onClear={() => change({ q: undefined, reason: undefined, axis: undefined, institution: undefined })}
    />
  )
}

function isAsked(row: MatterRow, search: AttentionSearch): boolean {
  const { reason } = search
  return (reason === undefined || row.kinds.some((kind) => kind === reason)) && isBelonging(row, search)
}
