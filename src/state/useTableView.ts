import { useCallback, useMemo } from 'react'
import { useChangeAddress } from './address.ts'
import type { TableSearch } from './search.ts'
import { formatHidden, formatSort, parseHidden, parseSort } from './tableView.ts'
import type { SortBy } from './tableView.ts'

interface Hideable {
  readonly id: string
  readonly isHiddenByDefault?: true
}

/** The look of a table, read from and written to the address. */
export function useTableView({ q, sort: sortText, columns: columnsText }: TableSearch, columns: readonly Hideable[]) {
  const change = useChangeAddress()
  const sort = useMemo(() => parseSort(sortText), [sortText])
  const hidden = useMemo(() => parseHidden(columnsText, columns), [columnsText, columns])
  const onSort = useCallback((next: readonly SortBy[]) => change({ sort: formatSort(next) }), [change])
  const onHidden = useCallback(
    (choose: (hidden: readonly string[]) => readonly string[]) =>
      change((before) => ({ columns: formatHidden(choose(parseHidden(before['columns'], columns)), columns) })),
    [change, columns],
  )
  const onSearch = useCallback((text: string) => change({ q: text || undefined }, 'replace'), [change])
  return { search: q ?? '', onSearch, sort, onSort, hidden, onHidden }
}
