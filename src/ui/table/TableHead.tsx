import { SortHeader } from './SortHeader.tsx'
import type { OnResize } from './ResizeHandle.tsx'
import type { SortKey, TableColumn } from './tableColumn.ts'
import type { TableLook } from './tableLook.ts'

interface TableHeadProps<Row> {
  readonly columns: readonly TableColumn<Row>[]
  readonly look: TableLook
  readonly sort: readonly SortKey[]
  readonly onToggle: (id: string, isAdded: boolean) => void
  readonly onResize: OnResize
  readonly isVirtual: boolean
}

/** The header row. */
export function TableHead<Row>({ columns, look, sort, onToggle, onResize, isVirtual }: TableHeadProps<Row>) {
  return (
    <thead>
      <tr aria-rowindex={isVirtual ? 1 : undefined}>
        {columns.map((column) => (
          <SortHeader
            key={column.id}
            column={column}
            pin={look.pins.indexOf(column.id)}
            width={look.widths?.get(column.id)}
            sort={sort}
            onToggle={onToggle}
            onResize={onResize}
          />
        ))}
      </tr>
    </thead>
  )
}
