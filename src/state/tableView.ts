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

/** A column as far as arranging it goes. */
interface Hideable {
  readonly id: string
  readonly isHiddenByDefault?: true
}

/** How the columns are arranged; ids of columns, widths in CSS pixels. */
export interface Columns {
  readonly hidden: readonly string[]
  readonly order: readonly string[]
  readonly pinned: readonly string[]
  readonly widths: Readonly<Record<string, number>>
}

/**
 * What an address says of the columns: `columns` shows (`+id`) or hides (`-id`) against the default, `order` and `pin`
 * name them, `widths` says `id:120`.
 */
export type ColumnsText = Readonly<Record<'columns' | 'order' | 'pin' | 'widths', string | undefined>>

export function parseColumns({ columns, order, pin, widths }: ColumnsText, all: readonly Hideable[]): Columns {
  const changes = new Set(namesIn(columns))
  return {
    hidden: all
      .filter(({ id, isHiddenByDefault }) => (isHiddenByDefault ? !changes.has(`+${id}`) : changes.has(`-${id}`)))
      .map(({ id }) => id),
    order: namesIn(order),
    pinned: namesIn(pin),
    widths: Object.fromEntries(
      namesIn(widths).flatMap((part) => {
        const [, id, width] = /^(.+):([1-9]\d{1,3})$/u.exec(part) ?? []
        return id === undefined ? [] : [[id, Number(width)]]
      }),
    ),
  }
}

/** Only what differs from the default is written. */
export function formatColumns({ hidden, order, pinned, widths }: Columns, all: readonly Hideable[]): ColumnsText {
  const changes = all.flatMap(({ id, isHiddenByDefault }) => {
    const isHidden = hidden.includes(id)
    if (isHidden === (isHiddenByDefault ?? false)) return []
    return [isHidden ? `-${id}` : `+${id}`]
  })
  const isMoved = order.length > 0 && order.join() !== all.map(({ id }) => id).join()
  return {
    columns: textOf(changes),
    order: isMoved ? textOf(order) : undefined,
    pin: textOf(pinned),
    widths: textOf(Object.entries(widths).map(([id, width]) => `${id}:${width}`)),
  }
}

const namesIn = (text: string | undefined): readonly string[] => (text ?? '').split(',').filter((part) => part !== '')

const textOf = (parts: readonly string[]): string | undefined => parts.join(',') || undefined
