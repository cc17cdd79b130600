import { useSay } from '#i18n/LocaleProvider.tsx'
import type { TableName } from '#state/search.ts'
import { useTableView } from '#state/useTableView.ts'
import { Sheet } from '#ui/controls/Sheet.tsx'
import { DataTable } from '#ui/table/DataTable.tsx'
import type { DataTableProps } from '#ui/table/DataTable.tsx'
import { late } from '../late.tsx'

const SavedViews = late(() => import('./SavedViews.tsx').then(({ SavedViews: found }) => found))

type Kept = 'search' | 'sort' | 'onSort' | 'arrangement' | 'onArrange' | 'isCaptionHidden' | 'tools'

/**
 * A table whose search, order and columns are in the address; `table` is its name there, on a screen with several. Where
 * it is the only one, what the address says can be kept under a name.
 */
export function AddressTable<Row>({
  table,
  ...rest
}: Omit<DataTableProps<Row>, Kept> & { readonly table?: TableName | undefined }) {
  const say = useSay()
  const { search, sort, onSort, arrangement, onArrange } = useTableView(rest.columns, table)
  const views = (
    <Sheet button={say('views.title')} buttonLook={undefined} name={say('views.title')}>
      {(close) => <SavedViews onShown={close} />}
    </Sheet>
  )
  return (
    <DataTable
      {...rest}
      {...{ search, sort, onSort, arrangement, onArrange }}
      isCaptionHidden
      tools={table === undefined && views}
    />
  )
}
