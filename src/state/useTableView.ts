import { useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { useChangeAddress } from './address.ts'
import { parameterOf } from './search.ts'
import type { TableName } from './search.ts'
import { formatHidden, formatSort, parseHidden, parseSort } from './tableView.ts'
import type { SortBy } from './tableView.ts'

interface Hideable {
  readonly id: string
  readonly isHiddenByDefault?: true
}

/** The look of a table, read from and written to the address; `table` names it on a screen with several. */
export function useTableView(columns: readonly Hideable[], table?: TableName) {
  const address: Readonly<Record<string, string | undefined>> = useSearch({ strict: false })
  const change = useChangeAddress()
  const [q, sortText, columnsText] = ['q', 'sort', 'columns'].map((key) => address[parameterOf(key, table)])
  const sort = useMemo(() => parseSort(sortText), [sortText])
  const hidden = useMemo(() => parseHidden(columnsText, columns), [columnsText, columns])
  const onSort = useCallback(
    (next: readonly SortBy[]) => change({ [parameterOf('sort', table)]: formatSort(next) }),
    [change, table],
  )
  const onHidden = useCallback(
    (choose: (hidden: readonly string[]) => readonly string[]) => {
      const parameter = parameterOf('columns', table)
      change((before) => ({
        [parameter]: formatHidden(choose(parseHidden(before[parameter], columns)), columns),
      }))
    },
    [change, columns, table],
  )
  const onSearch = useCallback(
    (text: string) => change({ [parameterOf('q', table)]: text || undefined }, 'replace'),
    [change, table],
  )
  return { search: q ?? '', onSearch, sort, onSort, hidden, onHidden }
}
