import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { ReactNode } from 'react'
import { CHANGE_KINDS } from '#domain/judge/changes.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useChangeAddress } from '#state/address.ts'
import type { ChangesSearch } from '#state/search.ts'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import type { ChangeLine } from '#telling/changeLines.ts'
import { Page } from '#ui/controls/Page.tsx'
import { Panel, PanelGrid } from '#ui/controls/Panel.tsx'
import { FilterBar } from '#ui/table/FilterBar.tsx'
import type { Filter } from '#ui/table/FilterBar.tsx'
import { AddressTable } from '../table/AddressTable.tsx'
import { belongingFilters, fruitfulFilter, isBelonging } from '../table/planFilters.ts'
import styles from './Changes.module.css'
import { ComparedDays } from './ComparedDays.tsx'
import { useChangeColumns } from './useChangeColumns.tsx'
import { useChangeLines } from './useChangeLines.ts'
import { useSince } from './useSince.ts'
import type { Since } from './useSince.ts'

const route = getRouteApi('/strategy/changes')

/** Everything that changed between two days, by kind. */
export function ChangesView() {
  const say = useSay()
  const since = useSince()
  const { asOf } = useSnapshot()
  const days = since && { since: say.format.day(since.day), day: say.format.day(asOf) }
  return (
    <Page title={say('nav.changes')} lead={<p>{days ? say('changes.lead', days) : say('changes.noDay')}</p>}>
      {since && <Compared {...since} />}
    </Page>
  )
}

function Compared(since: Since) {
  const say = useSay()
  const { plan, asOf } = useSnapshot()
  const lines = useChangeLines(since)
  const { before } = since
  const days = { since: say.format.day(since.day), day: say.format.day(asOf) }
  return (
    <PanelGrid>
      <ComparedDays {...since} />
      {before.adopted !== plan.adopted && (
        <p className={styles.none}>{say('changes.editions', { before: before.edition, now: plan.edition })}</p>
      )}
      <Panel title={say('changes.table')} isBusy={!lines}>
        {lines?.length === 0 && <p className={styles.none}>{say('changes.none', days)}</p>}
        {lines && lines.length > 0 && <ChangeTable lines={lines} />}
      </Panel>
    </PanelGrid>
  )
}

function ChangeTable({ lines }: { readonly lines: readonly ChangeLine[] }) {
  const say = useSay()
  const { plan } = useSnapshot()
  const search = route.useSearch()
  const rows = useMemo(() => lines.filter((line) => isAsked(line, search)), [lines, search])
  const group = useMemo(
    () => ({
      id: 'kind',
      label: say('changes.kind'),
      keyOf: ({ kind }: ChangeLine): string => kind,
      heading: (_: string, [first]: readonly ChangeLine[]) => (first ? say(`changes.kind.${first.kind}`) : ''),
      rankOf: ([first]: readonly ChangeLine[]) => (first ? CHANGE_KINDS.indexOf(first.kind) : 0),
    }),
    [say],
  )
  return (
    <AddressTable
      caption={say('nav.changes')}
      columns={useChangeColumns()}
      rows={rows}
      rowKey={({ id }) => id}
      group={group}
      empty={say('changes.empty')}
      fileName={`${plan.strategy}-changes`}
      countOfAll={lines.length}
      filters={(order) => (
        <Filters search={search} lines={lines}>
          {order}
        </Filters>
      )}
    />
  )
}

function Filters(props: {
  readonly search: ChangesSearch
  readonly lines: readonly ChangeLine[]
  /** Picks the order of the rows where they are cards. */
  readonly children: ReactNode
}) {
  const { search, lines, children } = props
  const say = useSay()
  const { plan } = useSnapshot()
  const change = useChangeAddress()
  const leaves = (choice: Partial<ChangesSearch>) =>
    lines.filter((line) => isAsked(line, { ...search, ...choice })).length
  const set = (key: keyof ChangesSearch) => (value: string) => change({ [key]: value || undefined })
  const filters: readonly Filter[] = [
    fruitfulFilter(
      say,
      { id: 'kind', label: say('changes.kind') },
      CHANGE_KINDS.map((kind) => ({ value: kind, label: say(`changes.kind.${kind}`) })),
      { chosen: search.kind, onChange: set('kind'), leaves: (kind) => leaves({ kind }) },
    ),
    ...belongingFilters(say, plan, search, set, leaves),
  ]
  return (
    <FilterBar
      search={{ value: search.q ?? '', onChange: (q) => change({ q: q || undefined }, 'replace') }}
      order={children}
      filters={filters}
      onClear={() => change({ q: undefined, kind: undefined, axis: undefined, institution: undefined })}
    />
  )
}

function isAsked(line: ChangeLine, search: ChangesSearch): boolean {
  return (search.kind === undefined || search.kind === line.kind) && isBelonging(line, search)
}
