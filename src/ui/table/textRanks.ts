/**
 * The place of each distinct text in the language's order, equal for texts the language holds equal. Collation is dear:
 * done once per column, sorting then compares integers.
 */
export function textRanks(
  texts: readonly string[],
  compare: (a: string, b: string) => number,
): ReadonlyMap<string, number> {
  const distinct = [...new Set(texts)].toSorted(compare)
  const ranks = new Map<string, number>()
  let rank = 0
  distinct.forEach((text, index) => {
    const before = distinct[index - 1]
    if (before !== undefined && compare(before, text) !== 0) rank = index
    ranks.set(text, rank)
  })
  return ranks
}
