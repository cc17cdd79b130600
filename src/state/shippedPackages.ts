import type { Bilingual } from '#domain/plan/bilingual.ts'
import * as v from 'valibot'

/** A package that comes with this site. */
export interface ShippedPackage {
  readonly name: string
  readonly title: Bilingual
  /** Address of its `datapackage.json`. */
  readonly url: string
}

const schema = v.array(
  v.object({ name: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)), title: v.object({ en: v.string(), ar: v.string() }) }),
)

/** The packages listed beside the shell, the default one first; none when the list cannot be had. */
export async function fetchShippedPackages(base: string): Promise<readonly ShippedPackage[]> {
  try {
    const response = await fetch(new URL('data/packages.json', base))
    const listed = v.parse(schema, await response.json())
    return listed.map(({ name, title }) => ({ name, title, url: new URL(`data/${name}/datapackage.json`, base).href }))
  } catch {
    return []
  }
}
