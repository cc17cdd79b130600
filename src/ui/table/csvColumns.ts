import type { TableColumn } from './tableColumn.ts'
import type { CsvColumn } from './tableCsv.ts'
import type { TableGroup, TableSection } from './tableGroup.ts'

/** The columns of an export: those shown, after the group's heading where no column shown says it. */
export function csvColumns<Row>(
  columns: readonly TableColumn<Row>[],
  group: TableGroup<Row> | undefined,
  sections: readonly TableSection<Row>[] = [],
): readonly CsvColumn<Row>[] {
  if (!group || columns.some((column) => column.id === group.id)) return columns
  const texts = new Map(sections.map((section) => [section.key, section.text]))
  return [{ header: group.label, text: (row) => texts.get(group.keyOf(row)) ?? '' }, ...columns]
}
