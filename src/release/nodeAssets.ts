import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SiteAssets } from '#site/files/siteFile.ts'

const ROOT = join(import.meta.dirname, '../..')

/** Where the files that every release carries lie in the source tree. */
const ASSETS = [
  ['assets/site.css', 'src/site/assets/site.css'],
  ['assets/table.js', 'src/site/assets/table.js'],
  ['assets/icon.svg', 'public/icon.svg'],
  ['assets/plex-latin-400.woff2', 'node_modules/@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2'],
  ['assets/plex-latin-600.woff2', 'node_modules/@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff2'],
  [
    'assets/plex-arabic-400.woff2',
    'node_modules/@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2',
  ],
  [
    'assets/plex-arabic-600.woff2',
    'node_modules/@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal.woff2',
  ],
] as const

/** The same files read from this machine. */
export async function nodeAssets(): Promise<SiteAssets> {
  const files = await Promise.all(
    ASSETS.map(async ([path, from]) => {
      const bytes = await readFile(join(ROOT, from))
      return { path, content: new Uint8Array(bytes) }
    }),
  )
  return { files }
}
