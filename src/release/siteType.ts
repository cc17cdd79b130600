import arabic400 from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2?url'
import arabic600 from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal.woff2?url'
import latin400 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2?url'
import latin600 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff2?url'

/** The type of the public pages: the name of each file in a release, and where it lies beside the application. */
export const SITE_TYPE = [
  ['plex-latin-400.woff2', latin400],
  ['plex-latin-600.woff2', latin600],
  ['plex-arabic-400.woff2', arabic400],
  ['plex-arabic-600.woff2', arabic600],
] as const
