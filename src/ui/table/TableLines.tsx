import type { Ref } from 'react'
import { groupBy } from '#domain/groupBy.ts'
import styles from './DataTable.module.css'
import { GroupHeading } from './GroupHeading.tsx'
import { TableCell } from './TableCell.tsx'
import { cardColumns } from './tableColumn.ts'
import type { TableColumn } from './tableColumn.ts'
import { sectionKeyOf } from './tableItems.ts'
import type { TableItem } from './tableItems.ts'

/** What the lines of a body need, whichever of them are drawn. */
export interface TableBodyProps<Row> {
  readonly items: readonly TableItem<Row>[]
  readonly columns: readonly TableColumn<Row>[]
  /** Ids of those that are pinned. */
  readonly pins: readonly string[]
  readonly folded: ReadonlySet<string>
  readonly onFold: (key: string) => void
}

interface TableLinesProps<Row> extends TableBodyProps<Row> {
  /** Given when only a window of a longer list is drawn: the place of each item in it, and how to measure one. */
  readonly window?: { readonly indexes: readonly number[]; readonly measure: Ref<HTMLTableRowElement> }
}

/** Lines of the body, one `tbody` per group, so that a group's heading is the header of its rows. */
export function TableLines<Row>({ items, columns, pins, folded, onFold, window }: TableLinesProps<Row>) {
  const inCard = cardColumns(columns)
  const lines = items.map((item, place) => ({ item, index: window?.indexes[place] }))
  const groups = [...groupBy(lines, ({ item }) => sectionKeyOf(item))]
  return groups.map(([key, members]) => (
    <tbody key={key}>
      {members.map(({ item, index }) => (
        <tr
          key={item.key}
          ref={window?.measure}
          data-index={index}
          aria-rowindex={index === undefined ? undefined : index + FIRST_BODY_ROW}
          className={item.kind === 'row' ? styles.row : undefined}
        >
          {item.kind === 'row' ? (
            columns.map((column) => (
              <TableCell
                key={column.id}
                column={column}
                row={item.row}
                isInCard={inCard.has(column.id)}
                pin={pins.indexOf(column.id)}
              />
            ))
          ) : (
            <GroupHeading
              section={item.section}
              span={columns.length}
              isFolded={folded.has(item.section.key)}
              onToggle={onFold}
            />
          )}
        </tr>
      ))}
    </tbody>
  ))
}

/** Row 1 is the header row; `aria-rowindex` counts from one. */
const FIRST_BODY_ROW = 2
