import type { TableName } from '#state/search.ts'
import { useTableView } from '#state/useTableView.ts'
import { DataTable } from '#ui/table/DataTable.tsx'
import type { DataTableProps } from '#ui/table/DataTable.tsx'

type Kept = 'search' | 'sort' | 'onSort' | 'arrangement' | 'onArrange' | 'isCaptionHidden'

/** A table whose search, order and columns are in the address; `table` is its name there, on a screen with several. */
export function AddressTable<Row>({
  table,
  ...rest
}: Omit<DataTableProps<Row>, Kept> & { readonly table?: TableName | undefined }) {
  const { search, sort, onSort, arrangement, onArrange } = useTableView(rest.columns, table)
  return <DataTable {...rest} {...{ search, sort, onSort, arrangement, onArrange }} isCaptionHidden />
}
