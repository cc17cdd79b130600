import { fixedWidth } from './fixedWidth.ts'
import { SortHeader } from './SortHeader.tsx'
import type { SortKey, TableColumn } from './tableColumn.ts'

interface TableHeadProps<Row> {
  readonly columns: readonly TableColumn<Row>[]
  readonly sort: readonly SortKey[]
  readonly onToggle: (id: string, isAdded: boolean) => void
  readonly isVirtual: boolean
}

/** The header row. */
export function TableHead<Row>({ columns, sort, onToggle, isVirtual }: TableHeadProps<Row>) {
  return (
    <thead>
      <tr aria-rowindex={isVirtual ? 1 : undefined}>
        {columns.map((column) => (
          <SortHeader
            key={column.id}
            id={column.id}
            header={column.header}
            below={column.head}
            align={column.align}
            isRowHeader={column.isRowHeader ?? false}
            minWidth={column.minWidth}
            width={isVirtual ? fixedWidth(column) : undefined}
            sort={sort}
            onToggle={onToggle}
          />
        ))}
      </tr>
    </thead>
  )
}
