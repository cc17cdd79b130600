import { useState } from 'react'
import { render } from '@testing-library/react'
import type { Lang } from '#i18n/lang.ts'
import { LocaleProvider } from '#i18n/LocaleProvider.tsx'
import { DataTable } from '#ui/table/DataTable.tsx'
import type { DataTableProps } from '#ui/table/DataTable.tsx'
import { usualArrangement } from '#ui/table/arrangement.ts'
import type { Arrangement } from '#ui/table/arrangement.ts'
import type { SortKey, TableColumn } from '#ui/table/tableColumn.ts'
import { arabic, english } from '../../fixtures/words.ts'

/** A row with a name, an owner and a share that may be missing. */
export interface Work {
  readonly id: string
  readonly name: string
  readonly owner: string
  readonly done: number | undefined
}

export const work = (name: string, owner = 'Justice', done?: number): Work => ({ id: name, name, owner, done })

export const COLUMNS: readonly TableColumn<Work>[] = [
  { id: 'name', header: 'Action', text: (row) => row.name, isRowHeader: true },
  { id: 'owner', header: 'Lead', text: (row) => row.owner },
  {
    id: 'done',
    header: 'Done',
    align: 'end',
    text: (row) => (row.done === undefined ? '' : `${row.done} %`),
    number: (row) => row.done,
    total: (rows) => rows.reduce((sum, row) => sum + (row.done ?? 0), 0),
  },
  { id: 'code', header: 'Code', text: (row) => row.id.length.toString(), isHiddenByDefault: true },
]

const ROWS = [work('Train judges', 'Justice', 40), work('Open a shelter', 'Interior', 9), work('Amend the law')]

/** Draws a table whose choices are kept as the address would keep them. */
export function drawTable(props: Partial<DataTableProps<Work>> = {}, lang: Lang = 'en') {
  return render(<TableIn {...props} lang={lang} />)
}

/** The same as an element, to stand in something. */
export function TableIn({ lang = 'en', ...props }: Partial<DataTableProps<Work>> & { readonly lang?: Lang }) {
  return (
    <LocaleProvider lang={lang} digits="latn" messages={lang === 'ar' ? arabic : english}>
      <KeptTable {...props} />
    </LocaleProvider>
  )
}

function KeptTable(props: Partial<DataTableProps<Work>>) {
  const [sort, setSort] = useState<readonly SortKey[]>(props.sort ?? [])
  const [arrangement, setArrangement] = useState((): Arrangement => ({
    ...usualArrangement(props.columns ?? COLUMNS),
    ...props.arrangement,
  }))
  return (
    <DataTable
      caption="Actions"
      columns={COLUMNS}
      rows={ROWS}
      rowKey={keyOf}
      empty="Nothing here"
      fileName="actions"
      {...props}
      sort={sort}
      onSort={setSort}
      arrangement={arrangement}
      onArrange={setArrangement}
    />
  )
}

const keyOf = (row: Work) => row.id
