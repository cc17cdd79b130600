import { getRouteApi } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { Plan } from '#domain/plan/plan.ts'
import type { Source } from '#domain/plan/source.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import type { SortBy } from '#state/tableView.ts'
import { Panel } from '#ui/controls/Panel.tsx'
import { usualArrangement } from '#ui/table/arrangement.ts'
import { DataTable } from '#ui/table/DataTable.tsx'
import { FilterBar } from '#ui/table/FilterBar.tsx'
import type { TableColumn } from '#ui/table/tableColumn.ts'

const FIRST_SORT: readonly SortBy[] = [{ id: 'published', desc: true }]

const route = getRouteApi('/data')

/** Every source of the strategy on screen; where one was looked for, it is shown. */
export function SourcesPanel({ plan }: { readonly plan: Plan }) {
  const { source = '' } = route.useSearch()
  return <Sources key={source} plan={plan} sought={source} />
}

function Sources({ plan, sought }: { readonly plan: Plan; readonly sought: string }) {
  const say = useSay()
  const { format } = say
  const [q, setQ] = useState(sought)
  const [sort, setSort] = useState(FIRST_SORT)
  const columns = useMemo(
    (): readonly TableColumn<Source>[] => [
      {
        id: 'title',
        header: say('source.title'),
        text: ({ title }) => title,
        found: ({ id }) => id,
        cell: ({ title, url }) =>
          url === '' ? (
            <span dir="auto">{title}</span>
          ) : (
            <a href={url} target="_blank" rel="noreferrer noopener" dir="auto">
              {title}
            </a>
          ),
        inFile: [
          { header: say('file.code', { header: say('source.title') }), text: ({ id }) => id },
          { header: say('source.title'), text: ({ title }) => title },
          { header: say('file.address'), text: ({ url }) => url },
        ],
        isRowHeader: true,
        minWidth: 260,
      },
      { id: 'publisher', header: say('source.publisher'), text: ({ publisher }) => publisher },
      {
        id: 'published',
        header: say('source.published'),
        text: ({ published }) => (published ? format.period(published) : ''),
        inFile: [{ header: say('source.published'), text: ({ published }) => published ?? '' }],
        number: ({ published }) => (published ? Number(published.replaceAll('-', '').padEnd(8, '0')) : undefined),
      },
    ],
    [say, format],
  )
  const [arrangement, setArrangement] = useState(() => usualArrangement(columns))
  return (
    <Panel title={say('source.panel')} note={say('source.note', { n: plan.sources.length })}>
      {/* Where the reader is put who looked for a source. */}
      <div role="group" aria-label={say('source.panel')} tabIndex={-1} data-arrival={sought !== '' || undefined}>
        <DataTable
          caption={say('source.panel')}
          isCaptionHidden
          columns={columns}
          rows={plan.sources}
          rowKey={({ id }) => id}
          search={q}
          filters={(order) => (
            <FilterBar search={{ value: q, onChange: setQ }} order={order} onClear={() => setQ('')} />
          )}
          sort={sort}
          onSort={setSort}
          arrangement={arrangement}
          onArrange={setArrangement}
          empty={say('source.empty')}
          fileName={`${plan.strategy}-sources`}
          countOfAll={plan.sources.length}
        />
      </div>
    </Panel>
  )
}
