import type { Bilingual } from '#domain/plan/bilingual.ts'
import { fetchBytes } from '#exchange/fetchBytes.ts'
import * as v from 'valibot'

/** A package that comes with this site. */
export interface ShippedPackage {
  readonly name: string
  readonly title: Bilingual
  /** Address of its `datapackage.json`. */
  readonly url: string
}

/** The packages that come with this site, the default one first; `absent` while the site cannot be reached. */
export type Shipped =
  | { readonly kind: 'asking' }
  | { readonly kind: 'listed'; readonly packages: readonly ShippedPackage[] }
  | { readonly kind: 'absent'; readonly detail: string }

/** The list of shipped packages: asked for at the start, and again on request. */
export interface ShippedList {
  readonly state: () => Shipped
  readonly subscribe: (listener: () => void) => () => void
  readonly ask: () => Promise<void>
}

const schema = v.pipe(
  v.array(
    v.object({
      name: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
      title: v.object({ en: v.string(), ar: v.string() }),
    }),
  ),
  v.minLength(1),
)

/** Nothing waits for this list: what is in the browser already opens without it. */
export function askForShipped(base: string): ShippedList {
  const listeners = new Set<() => void>()
  let state: Shipped = { kind: 'asking' }
  const tell = (next: Shipped) => {
    state = next
    listeners.forEach((listener) => listener())
  }
  const ask = async () => {
    if (state.kind !== 'asking') tell({ kind: 'asking' })
    tell(await fetchShipped(base))
  }
  void ask()
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    ask,
  }
}

async function fetchShipped(base: string): Promise<Shipped> {
  const fetched = await fetchBytes(new URL('data/packages.json', base))
  if ('failure' in fetched) return { kind: 'absent', detail: fetched.failure }
  try {
    const listed = v.parse(schema, JSON.parse(new TextDecoder().decode(fetched.bytes)))
    const packages = listed.map(({ name, title }) => ({
      name,
      title,
      url: new URL(`data/${name}/datapackage.json`, base).href,
    }))
    return { kind: 'listed', packages }
  } catch (error) {
    return { kind: 'absent', detail: error instanceof Error ? error.message : String(error) }
  }
}
