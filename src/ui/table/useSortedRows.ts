import { useMemo } from 'react'
import { createColumnHelper, createSortedRowModel, functionalUpdate, rowSortingFeature } from '@tanstack/react-table'
import { tableFeatures, useTable } from '@tanstack/react-table'
import type { Row as TableRow } from '@tanstack/react-table'
import type { SortKey, TableColumn } from './tableColumn.ts'
import { textRanks } from './textRanks.ts'

/** Without the row-model slot sorting does nothing, and says nothing: a test asserts that rows really move. */
const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() })

/** TanStack wants records; a caller's row may be any type. */
interface Entry<Row> {
  readonly row: Row
}

interface Sorting<Row> {
  readonly columns: readonly TableColumn<Row>[]
  /** All rows: what text is ranked over, so that searching does not rank again. */
  readonly rows: readonly Row[]
  /** The rows to put in order. */
  readonly shown: readonly Row[]
  readonly sort: readonly SortKey[]
  readonly onSort: (sort: readonly SortKey[]) => void
  readonly compare: (a: string, b: string) => number
}

/** The rows in the order asked for, and the handler that moves a column on: ascending, descending, as given. */
export function useSortedRows<Row>({ columns, rows, shown, sort, onSort, compare }: Sorting<Row>) {
  const data = useMemo(() => shown.map((row) => ({ row })), [shown])
  const defs = useMemo(() => columnDefs(columns, rows, compare), [columns, rows, compare])
  const sorting = useMemo(
    () => sort.filter(({ id }) => columns.some((column) => column.id === id)).map(({ id, desc }) => ({ id, desc })),
    [sort, columns],
  )
  const table = useTable<typeof features, Entry<Row>>({
    features,
    columns: defs,
    data,
    state: { sorting },
    sortDescFirst: false,
    onSortingChange: (updater) => onSort(functionalUpdate(updater, sorting)),
  })
  const model = table.getRowModel().rows
  const sorted = useMemo(() => model.map((entry) => entry.original.row), [model])
  const toggleSort = (id: string, isAdded: boolean) => table.getColumn(id)?.toggleSorting(undefined, isAdded)
  return { sorted, sorting, toggleSort }
}

function columnDefs<Row>(
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
  compare: (a: string, b: string) => number,
) {
  const helper = createColumnHelper<typeof features, Entry<Row>>()
  const defs = columns.map((column) => {
    const valueOf = column.number ?? rankOf(column, rows, compare)
    const accessor = ({ row }: Entry<Row>): number | undefined => valueOf(row)
    return helper.accessor(accessor, { id: column.id, sortFn: byValue, sortUndefined: 'last' })
  })
  return helper.columns(defs)
}

type Line<Row> = TableRow<typeof features, Entry<Row>>

/** Only called with two values: `sortUndefined` has dealt with those that have none. */
function byValue<Row>(a: Line<Row>, b: Line<Row>, id: string): number {
  return a.getValue<number>(id) - b.getValue<number>(id)
}

/** Ranks a text column when it is first sorted by. */
function rankOf<Row>(column: TableColumn<Row>, rows: readonly Row[], compare: (a: string, b: string) => number) {
  let ranks: ReadonlyMap<string, number> | undefined
  return (row: Row): number | undefined => {
    ranks ??= textRanks(rows.map(column.text), compare)
    const text = column.text(row)
    return text === '' ? undefined : ranks.get(text)
  }
}
