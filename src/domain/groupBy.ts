/** Groups rows by one key each, keys in order of first appearance. */
export function groupBy<K, Row>(rows: Iterable<Row>, keyOf: (row: Row) => K): ReadonlyMap<K, readonly Row[]> {
  return groupByEach(rows, (row) => [keyOf(row)])
}

/** Groups rows under every one of their keys. */
export function groupByEach<K, Row>(
  rows: Iterable<Row>,
  keysOf: (row: Row) => readonly K[],
): ReadonlyMap<K, readonly Row[]> {
  const groups = new Map<K, Row[]>()
  for (const row of rows) for (const key of keysOf(row)) addTo(groups, key, row)
  return groups
}

/** Adds a row to the list under its key. */
export function addTo<K, Row>(groups: Map<K, Row[]>, key: K, row: Row): void {
  const group = groups.get(key)
  if (group) group.push(row)
  else groups.set(key, [row])
}
