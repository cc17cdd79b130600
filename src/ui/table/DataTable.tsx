import { useMemo, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { ColumnMenu } from './ColumnMenu.tsx'
import { arranged, resized } from './arrangement.ts'
import type { Arrangement, OnArrange } from './arrangement.ts'
import styles from './DataTable.module.css'
import { csvColumns } from './csvColumns.ts'
import type { SortKey, TableColumn } from './tableColumn.ts'
import { groupRows } from './tableGroup.ts'
import type { TableGroup } from './tableGroup.ts'
import { sameColumns } from './sameColumns.ts'
import { SameLine } from './SameLine.tsx'
import { SortPicker } from './SortPicker.tsx'
import { rowItems, sectionItems } from './tableItems.ts'
import { TableHead } from './TableHead.tsx'
import { TableLines } from './TableLines.tsx'
import { TableToolbar } from './TableToolbar.tsx'
import { TableTotals } from './TableTotals.tsx'
import { useFolded } from './useFolded.ts'
import { useMatchingRows } from './useMatchingRows.ts'
import { useOverflow } from './useOverflow.ts'
import { useTableExport } from './useTableExport.ts'
import { useStuckHead } from './useStuckHead.ts'
import { useSortedRows } from './useSortedRows.ts'
import { seenWidths, tableLook } from './tableLook.ts'
import { usePinPlaces } from './usePinPlaces.ts'
import { VirtualLines } from './VirtualLines.tsx'
import { usePrinting } from '../usePrinting.ts'

/** Keep `columns`, `rows`, `sort`, `arrangement` and `group` the same objects between renders: work on long tables is remembered by identity. */
export interface DataTableProps<Row> {
  readonly caption: string
  readonly isCaptionHidden?: boolean
  readonly columns: readonly TableColumn<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  readonly sort: readonly SortKey[]
  readonly onSort: (sort: readonly SortKey[]) => void
  /** `usualArrangement(columns)` where the reader has not chosen. */
  readonly arrangement: Arrangement
  readonly onArrange: OnArrange
  readonly search?: string
  readonly group?: TableGroup<Row> | undefined
  /** Stands in the table when `rows` is empty. */
  readonly empty: ReactNode
  /** Name of a saved file, without its ending. */
  readonly fileName: string
  /** Filters above the table, given what picks the order of rows that are cards. */
  readonly filters?: (order: ReactNode) => ReactNode
  /** What else one can do with the table, beside its columns. */
  readonly tools?: ReactNode
  /** How many rows there are before the caller's own filters, for "34 of 61 rows". */
  readonly countOfAll?: number
}

/** A table one can sort, search, group, narrow and save. All choices but folded groups are the caller's to keep. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, arrangement, onArrange, search = '', group, sort, onSort, fileName } = props
  const say = useSay()
  const { compare } = say.format
  const end = useRef<HTMLDivElement>(null)
  const [region, setRegion] = useState<HTMLDivElement | null>(null)
  const isWide = useOverflow(region)
  const { folded, setFolded, toggleFolded } = useFolded(group?.id ?? '')

  const [isSameShown, showSame] = useState(false)
  const chosen = useMemo(() => arranged(columns, arrangement), [columns, arrangement])
  const same = useMemo(() => sameColumns(chosen, rows, sort), [chosen, rows, sort])
  const visible = useMemo(
    () => (isSameShown ? chosen : chosen.filter(({ id }) => !same.some((each) => each.id === id))),
    [chosen, same, isSameShown],
  )
  const shown = useMatchingRows(rows, columns, search)
  const { sorted, sorting, toggleSort } = useSortedRows({ columns, rows, shown, sort, onSort, compare })
  const isOrdered = sorting.length > 0
  const sections = useMemo(
    () => group && groupRows(sorted, group, compare, isOrdered),
    [sorted, group, compare, isOrdered],
  )
  const items = useMemo(
    () => (sections ? sectionItems(sections, folded, rowKey) : rowItems(sorted, rowKey)),
    [sections, sorted, folded, rowKey],
  )

  const isPrinting = usePrinting()
  const isVirtual = items.length > MOST_LINES_DRAWN && !isPrinting
  useStuckHead(isWide ? region : null)
  const look = tableLook(visible, arrangement, isVirtual)
  usePinPlaces(region, look.pins)
  const onWiden = (id: string, by: number) => {
    const seen = seenWidths(region)
    onArrange((now) => resized(now, seen, id, (seen[id] ?? 0) + by))
  }
  const isAllFolded = sections?.every(({ key }) => folded.has(key)) ?? false
  const toggleAll = () => setFolded(isAllFolded ? [] : (sections ?? []).map(({ key }) => key))
  const count = props.countOfAll ?? rows.length
  const isPart = shown.length < count
  const files = useTableExport(fileName, [sorted, chosen, group], () => ({
    title: isPart ? say('file.part', { title: caption, shown: shown.length, count }) : caption,
    columns: csvColumns(chosen, group, sections),
    rows: sections?.flatMap((section) => section.rows) ?? sorted,
  }))
  const body = { items, columns: visible, pins: look.pins, folded, onFold: toggleFolded }
  const order = <SortPicker columns={visible} sort={sorting} onSort={onSort} />
  return (
    <div className={styles.frame} data-landscape>
      {props.filters?.(order)}
      <TableToolbar
        caption={props.isCaptionHidden ? undefined : caption}
        shown={shown.length}
        count={count}
        foldAll={sections && sections.length > 1 ? { isFolded: isAllFolded, toggle: toggleAll } : undefined}
        files={files}
      >
        {!props.filters && order}
        {props.tools}
        <ColumnMenu columns={columns} arrangement={arrangement} onArrange={onArrange} onWiden={onWiden} />
      </TableToolbar>
      <SameLine same={same} isShown={isSameShown} onToggle={() => showSame(!isSameShown)} />
      {isVirtual && (
        <button type="button" className={styles.skip} onClick={() => end.current?.focus()}>
          {say('table.skip')}
        </button>
      )}
      <div
        ref={setRegion}
        className={styles.region}
        data-virtual={isVirtual || undefined}
        data-scrolls={isWide || undefined}
        {...(isWide && { role: 'region', tabIndex: 0, 'aria-label': say('table.of', { title: caption }) })}
      >
        <table
          className={styles.table}
          data-many={visible.length > FIT_ON_PAPER || undefined}
          data-sized={look.isSized || undefined}
          style={look.style}
          aria-rowcount={isVirtual ? items.length + 1 + footCount(visible) : undefined}
        >
          <caption className="visually-hidden">{caption}</caption>
          <TableHead
            columns={visible}
            look={look}
            sort={sorting}
            onToggle={toggleSort}
            onResize={(seen, id, width) => onArrange((now) => resized(now, seen, id, width))}
            isVirtual={isVirtual}
          />
          {items.length === 0 && (
            <tbody>
              <tr>
                <td colSpan={visible.length} className={styles.empty}>
                  {rows.length === 0 ? props.empty : say('table.noMatch', { search: search.trim() })}
                </td>
              </tr>
            </tbody>
          )}
          {isVirtual ? <VirtualLines {...body} region={region} /> : <TableLines {...body} />}
          <TableTotals
            columns={visible}
            pins={look.pins}
            rows={sorted}
            isPart={isPart}
            rowIndex={isVirtual ? items.length + 2 : undefined}
          />
        </table>
      </div>
      <div ref={end} tabIndex={-1} className={styles.end} />
    </div>
  )
}

/** More lines than this are drawn a window at a time. */
const MOST_LINES_DRAWN = 200

/** More columns than this fit a sheet only where words break anywhere. */
const FIT_ON_PAPER = 12

const footCount = <Row,>(columns: readonly TableColumn<Row>[]) => (columns.some((column) => column.total) ? 1 : 0)
