import type { IndicatorSnapshot } from '#domain/snapshot.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import type { TableName } from '#state/search.ts'
import type { DataTableProps } from '#ui/table/DataTable.tsx'
import { AddressTable } from '../table/AddressTable.tsx'
import { useIndicatorColumns } from './useIndicatorColumns.tsx'

/** Indicators with their latest figure, target and rating. */
export function IndicatorTable(props: {
  readonly caption: string
  readonly rows: readonly IndicatorSnapshot[]
  /** Its name in the address, on a screen with several tables. */
  readonly table?: TableName
  readonly fileName: string
  readonly countOfAll?: number
  readonly filters?: DataTableProps<IndicatorSnapshot>['filters']
}) {
  const { caption, rows, table, fileName, countOfAll, filters } = props
  const say = useSay()
  return (
    <AddressTable
      table={table}
      caption={caption}
      columns={useIndicatorColumns()}
      rows={rows}
      rowKey={({ indicator }) => indicator.id}
      empty={say('indicators.empty')}
      fileName={fileName}
      {...(countOfAll !== undefined && { countOfAll })}
      {...(filters && { filters })}
    />
  )
}
