import { errorText } from '#domain/errorText.ts'
import type { Wording } from '#domain/plan/wording.ts'
import { fetchBytes } from '#exchange/fetchBytes.ts'
import { compiledUrl, descriptorUrl, listUrl } from '#exchange/siteFiles.ts'
import * as v from 'valibot'
import { createStore } from 'zustand'

/** A package that comes with this site. */
export interface ShippedPackage {
  readonly name: string
  readonly title: Wording
  /** Address of its `datapackage.json`. */
  readonly url: string
  /** Address of the one file that says what its tables say. */
  readonly compiled: string
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
  const store = createStore<Shipped>(() => ({ kind: 'asking' }))
  const ask = async () => {
    store.setState({ kind: 'asking' }, true)
    store.setState(await fetchShipped(base), true)
  }
  void ask()
  return { state: store.getState, subscribe: store.subscribe, ask }
}

/** The packages listed, as far as the list is here. */
export function packagesOf(shipped: Shipped): readonly ShippedPackage[] {
  return shipped.kind === 'listed' ? shipped.packages : []
}

async function fetchShipped(base: string): Promise<Shipped> {
  const fetched = await fetchBytes(listUrl(base))
  if ('failure' in fetched) return { kind: 'absent', detail: fetched.failure }
  try {
    const listed = v.parse(schema, JSON.parse(new TextDecoder().decode(fetched.bytes)))
    const packages = listed.map(({ name, title }) => ({
      name,
      title,
      url: descriptorUrl(name, base).href,
      compiled: compiledUrl(name, base).href,
    }))
    return { kind: 'listed', packages }
  } catch (error) {
    return { kind: 'absent', detail: errorText(error) }
  }
}
