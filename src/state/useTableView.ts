import { useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { useChangeAddress } from './address.ts'
import { parameterOf } from './search.ts'
import type { TableName } from './search.ts'
import { formatColumns, formatSort, parseColumns, parseSort } from './tableView.ts'
import type { Columns, ColumnsText, SortBy } from './tableView.ts'

interface Hideable {
  readonly id: string
  readonly isHiddenByDefault?: true
}

/** The look of a table, read from and written to the address; `table` names it on a screen with several. */
export function useTableView(all: readonly Hideable[], table?: TableName) {
  const address: Parameters = useSearch({ strict: false })
  const change = useChangeAddress()
  const [q, sortText] = ['q', 'sort'].map((key) => address[parameterOf(key, table)])
  const { columns, order, pin, widths } = columnsIn(address, table)
  const sort = useMemo(() => parseSort(sortText), [sortText])
  const arrangement = useMemo(
    () => parseColumns({ columns, order, pin, widths }, all),
    [columns, order, pin, widths, all],
  )
  const onSort = useCallback(
    (next: readonly SortBy[]) => change({ [parameterOf('sort', table)]: formatSort(next) }),
    [change, table],
  )
  const onArrange = useCallback(
    (choose: (now: Columns) => Columns) =>
      change((before) => {
        const next = formatColumns(choose(parseColumns(columnsIn(before, table), all)), all)
        return Object.fromEntries(Object.entries(next).map(([key, text]) => [parameterOf(key, table), text]))
      }),
    [change, all, table],
  )
  const onSearch = useCallback(
    (text: string) => change({ [parameterOf('q', table)]: text || undefined }, 'replace'),
    [change, table],
  )
  return { search: q ?? '', onSearch, sort, onSort, arrangement, onArrange }
}

type Parameters = Readonly<Record<string, string | undefined>>

function columnsIn(address: Parameters, table: TableName | undefined): ColumnsText {
  const of = (key: keyof ColumnsText) => address[parameterOf(key, table)]
  return { columns: of('columns'), order: of('order'), pin: of('pin'), widths: of('widths') }
}
