import type { ReactNode } from 'react'
import { groupBy } from '#domain/groupBy.ts'

/** How the rows of a table are gathered under headings. */
export interface TableGroup<Row> {
  readonly id: string
  /** What the rows are grouped by, as a column header would say it. */
  readonly label: string
  readonly keyOf: (row: Row) => string
  readonly heading: (key: string, rows: readonly Row[]) => ReactNode
  /** The heading as plain text: groups are ordered by it and exports name it. Needed where `heading` returns no string. */
  readonly textOf?: (key: string, rows: readonly Row[]) => string
  /** Which groups stand first while rows are in no order of the reader's choice: smaller ones; else by heading. */
  readonly rankOf?: (rows: readonly Row[]) => number
}

/** The rows under one heading, in the order they came. */
export interface TableSection<Row> {
  readonly key: string
  readonly text: string
  readonly heading: ReactNode
  readonly rows: readonly Row[]
}

/**
 * Gathers rows by key; rows keep their order. Where a reader has ordered them, the section with the first row is first;
 * else sections are ordered by rank and then by their text, as the language sorts it.
 */
export function groupRows<Row>(
  rows: readonly Row[],
  group: TableGroup<Row>,
  compare: (a: string, b: string) => number,
  isOrdered: boolean,
): readonly TableSection<Row>[] {
  const sections = [...groupBy(rows, group.keyOf)].map(([key, members]) => sectionOf(group, key, members))
  if (isOrdered) return sections
  const ranks = new Map(sections.map((section) => [section, group.rankOf?.(section.rows) ?? 0]))
  return sections.toSorted((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0) || compare(a.text, b.text))
}

function sectionOf<Row>(group: TableGroup<Row>, key: string, rows: readonly Row[]): TableSection<Row> {
  const heading = group.heading(key, rows)
  const text = group.textOf?.(key, rows) ?? (typeof heading === 'string' ? heading : key)
  return { key, text, heading, rows }
}
