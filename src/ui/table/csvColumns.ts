import type { TableColumn } from './tableColumn.ts'
import type { CsvColumn } from './tableCsv.ts'
import type { TableGroup, TableSection } from './tableGroup.ts'

/** The columns of an export: those shown as a file wants them, after the group's heading where no column shown says it. */
export function csvColumns<Row>(
  columns: readonly TableColumn<Row>[],
  group: TableGroup<Row> | undefined,
  sections: readonly TableSection<Row>[] = [],
): readonly CsvColumn<Row>[] {
  const own = columns.flatMap((column): readonly CsvColumn<Row>[] => column.inFile ?? [column])
  if (!group || columns.some((column) => column.id === group.id)) return own
  const texts = new Map(sections.map((section) => [section.key, section.text]))
  return [{ header: group.label, text: (row) => texts.get(group.keyOf(row)) ?? '' }, ...own]
}
