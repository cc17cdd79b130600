import * as v from 'valibot'
import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { KEPT } from './search.ts'

/** A way of looking at a screen that a reader has named: what its address says beside the strategy, the day and the language. */
export interface SavedView {
  readonly strategy: string
  /** The screen, `/actions`. */
  readonly path: string
  readonly name: string
  readonly search: Readonly<Record<string, string>>
}

interface SavedViews {
  readonly views: readonly SavedView[]
}

/** Where this browser keeps them. */
const KEY = 'athar.views'

const view = v.object({
  strategy: v.string(),
  path: v.string(),
  name: v.string(),
  search: v.record(v.string(), v.string()),
})

/** What was kept may be spoiled: a view that makes no sense is left out, the others stay. */
const kept = v.object({ views: v.array(v.fallback(v.nullable(view), null)) })

export const useSavedViews = create<SavedViews>()(
  persist((): SavedViews => ({ views: [] }), {
    name: KEY,
    version: 1,
    merge: (stored, current) => {
      const read = v.safeParse(kept, stored)
      return read.success ? { views: read.output.views.filter((each) => each !== null) } : current
    },
  }),
)

// What another tab keeps or forgets is known here at once.
window.addEventListener('storage', ({ key }) => {
  if (key === KEY) void useSavedViews.persist.rehydrate()
})

/** Keeps a view; one of the same name on the same screen goes. False where this browser keeps nothing. */
export function keepView(next: SavedView): boolean {
  return change((views) => [...views.filter((each) => !isSameName(each, next)), next])
}

export function forgetView(gone: SavedView): boolean {
  return change((views) => views.filter((each) => !isSameName(each, gone)))
}

/** What of an address makes a view. */
export function viewIn(search: Readonly<Record<string, unknown>>): SavedView['search'] {
  const own = Object.entries(search).filter(
    (entry): entry is [string, string] =>
      typeof entry[1] === 'string' && !(KEPT as readonly string[]).includes(entry[0]),
  )
  return Object.fromEntries(own)
}

function isSameName(a: SavedView, b: SavedView): boolean {
  return a.strategy === b.strategy && a.path === b.path && a.name === b.name
}

function change(next: (views: readonly SavedView[]) => readonly SavedView[]): boolean {
  try {
    useSavedViews.setState(({ views }) => ({ views: next(views) }))
    return useSavedViews.persist.getOptions().storage !== undefined
  } catch {
    // The browser has no room, or may keep nothing.
    return false
  }
}
