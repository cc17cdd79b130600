import type { IndicatorSnapshot } from '#domain/snapshot.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import type { TableName } from '#state/search.ts'
import { useTableView } from '#state/useTableView.ts'
import { DataTable } from '#ui/table/DataTable.tsx'
import { useIndicatorColumns } from './useIndicatorColumns.tsx'

/** Indicators with their latest figure, target and rating. */
export function IndicatorTable(props: {
  readonly caption: string
  readonly rows: readonly IndicatorSnapshot[]
  /** Its name in the address, on a screen with several tables. */
  readonly table?: TableName
  readonly fileName: string
  readonly countOfAll?: number
}) {
  const { caption, rows, table, fileName, countOfAll } = props
  const say = useSay()
  const columns = useIndicatorColumns()
  const { search, sort, onSort, hidden, onHidden } = useTableView(columns, table)
  return (
    <DataTable
      caption={caption}
      isCaptionHidden
      columns={columns}
      rows={rows}
      rowKey={({ indicator }) => indicator.id}
      search={search}
      sort={sort}
      onSort={onSort}
      hidden={hidden}
      onHidden={onHidden}
      empty={say('indicators.empty')}
      fileName={fileName}
      {...(countOfAll !== undefined && { countOfAll })}
    />
  )
}
