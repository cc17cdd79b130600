import arabic400 from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2?url'
import arabic600 from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal.woff2?url'
import latin400 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2?url'
import latin600 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff2?url'
import style from '#site/assets/site.css?raw'
import script from '#site/assets/table.js?raw'
import type { SiteAssets } from '#site/files/siteFile.ts'

const TYPE = [
  ['assets/plex-latin-400.woff2', latin400],
  ['assets/plex-latin-600.woff2', latin600],
  ['assets/plex-arabic-400.woff2', arabic400],
  ['assets/plex-arabic-600.woff2', arabic600],
] as const

/** The same files where there is a browser: they lie beside the application, and are kept with it for work offline. */
export async function browserAssets(iconUrl: string): Promise<SiteAssets> {
  const fetched = await Promise.all(
    [...TYPE, ['assets/icon.svg', iconUrl] as const].map(async ([path, url]) => {
      const response = await fetch(url)
      if (!response.ok) throw new Error(`${response.status} ${url}`)
      return { path, content: new Uint8Array(await response.arrayBuffer()) }
    }),
  )
  return {
    files: [{ path: 'assets/site.css', content: style }, { path: 'assets/table.js', content: script }, ...fetched],
  }
}
