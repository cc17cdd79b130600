import arabic from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2?url'
import latin from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2?url'
import type { Lang } from '#i18n/lang.ts'

/** Fetches the font of the script on screen at once; the other comes only if its letters appear. */
export function preloadFont(lang: Lang): void {
  const link = document.createElement('link')
  link.rel = 'preload'
  link.as = 'font'
  link.type = 'font/woff2'
  link.crossOrigin = 'anonymous'
  link.href = lang === 'ar' ? arabic : latin
  document.head.append(link)
}
