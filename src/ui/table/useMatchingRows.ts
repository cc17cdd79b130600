import { useMemo } from 'react'
import { matches, searchText, searchWords } from '#i18n/searchText.ts'
import type { TableColumn } from './tableColumn.ts'

/** All that a search looks through: what columns show, hidden ones too, and what they know besides. */
function foundIn<Row>(columns: readonly TableColumn<Row>[], row: Row): string {
  return columns.flatMap(({ text, found }) => [text(row), found?.(row) ?? '']).join('\n')
}

/** The rows whose text, over all columns, contains every word of the search. Each row's text is prepared once. */
export function useMatchingRows<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  search: string,
): readonly Row[] {
  const words = useMemo(() => searchWords(search), [search])
  const isSearching = words.length > 0
  const prepared = useMemo(
    () => (isSearching ? rows.map((row) => searchText(foundIn(columns, row))) : []),
    [isSearching, rows, columns],
  )
  return useMemo(
    () => (isSearching ? rows.filter((_, index) => matches(prepared[index] ?? '', words)) : rows),
    [isSearching, rows, prepared, words],
  )
}
