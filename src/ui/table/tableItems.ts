import type { TableSection } from './tableGroup.ts'

/** One line of a table's body: a group's heading, or a row. */
export type TableItem<Row> =
  | { readonly kind: 'heading'; readonly key: string; readonly section: TableSection<Row> }
  | { readonly kind: 'row'; readonly key: string; readonly row: Row; readonly sectionKey: string }

/** Lays grouped rows out as lines; a folded section keeps its heading only. */
export function sectionItems<Row>(
  sections: readonly TableSection<Row>[],
  folded: ReadonlySet<string>,
  rowKey: (row: Row) => string,
): readonly TableItem<Row>[] {
  return sections.flatMap((section): readonly TableItem<Row>[] => [
    { kind: 'heading', key: `heading ${section.key}`, section },
    ...(folded.has(section.key) ? [] : rowItems(section.rows, rowKey, section.key)),
  ])
}

/** Lays rows out as lines. */
export function rowItems<Row>(
  rows: readonly Row[],
  rowKey: (row: Row) => string,
  sectionKey = '',
): readonly TableItem<Row>[] {
  return rows.map((row) => ({ kind: 'row', key: rowKey(row), row, sectionKey }))
}

/** The section a line stands in; empty in a table without groups. */
export function sectionKeyOf<Row>(item: TableItem<Row>): string {
  return item.kind === 'heading' ? item.section.key : item.sectionKey
}
