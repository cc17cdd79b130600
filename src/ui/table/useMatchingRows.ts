import { useMemo } from 'react'
import { matches, searchText, searchWords } from '#i18n/searchText.ts'
import type { TableColumn } from './tableColumn.ts'

/** The rows whose text, over all columns, contains every word of the search. Each row's text is prepared once. */
export function useMatchingRows<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  search: string,
): readonly Row[] {
  const words = useMemo(() => searchWords(search), [search])
  const isSearching = words.length > 0
  const prepared = useMemo(
    () => (isSearching ? rows.map((row) => searchText(columns.map((column) => column.text(row)).join('\n'))) : []),
    [isSearching, rows, columns],
  )
  return useMemo(
    () => (isSearching ? rows.filter((_, index) => matches(prepared[index] ?? '', words)) : rows),
    [isSearching, rows, prepared, words],
  )
}
