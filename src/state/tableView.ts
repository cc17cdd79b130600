/** One column to sort by. */
export interface SortBy {
  readonly id: string
  readonly desc: boolean
}

/** Reads `title,-due` from the address. */
export function parseSort(text: string | undefined): readonly SortBy[] {
  return (text ?? '')
    .split(',')
    .filter((part) => part !== '' && part !== '-')
    .map((part) => (part.startsWith('-') ? { id: part.slice(1), desc: true } : { id: part, desc: false }))
}

export function formatSort(sort: readonly SortBy[]): string | undefined {
  return sort.map(({ id, desc }) => (desc ? `-${id}` : id)).join(',') || undefined
}

/** A column as far as showing and hiding it goes. */
interface Hideable {
  readonly id: string
  readonly isHiddenByDefault?: true
}

/** The hidden columns an address asks for: the defaults, with `+id` shown and `-id` hidden against them. */
export function parseHidden(text: string | undefined, columns: readonly Hideable[]): readonly string[] {
  const changes = new Set((text ?? '').split(','))
  return columns
    .filter(({ id, isHiddenByDefault }) => (isHiddenByDefault ? !changes.has(`+${id}`) : changes.has(`-${id}`)))
    .map(({ id }) => id)
}

export function formatHidden(hidden: readonly string[], columns: readonly Hideable[]): string | undefined {
  const changes = columns.flatMap(({ id, isHiddenByDefault }) => {
    const isHidden = hidden.includes(id)
    if (isHidden === (isHiddenByDefault ?? false)) return []
    return [isHidden ? `-${id}` : `+${id}`]
  })
  return changes.join(',') || undefined
}
