import style from '#site/assets/site.css?raw'
import script from '#site/assets/table.js?raw'
import type { SiteAssets } from '#site/files/siteFile.ts'
import { SITE_TYPE } from './siteType.ts'

/** The same files where there is a browser: they lie beside the application, and are kept with it for work offline. */
export async function browserAssets(iconUrl: string): Promise<SiteAssets> {
  const fetched = await Promise.all(
    [...SITE_TYPE, ['icon.svg', iconUrl] as const].map(async ([name, url]) => {
      const response = await fetch(url)
      if (!response.ok) throw new Error(`${response.status} ${url}`)
      return { path: `assets/${name}`, content: new Uint8Array(await response.arrayBuffer()) }
    }),
  )
  return {
    files: [{ path: 'assets/site.css', content: style }, { path: 'assets/table.js', content: script }, ...fetched],
  }
}
