import '@fontsource/ibm-plex-sans/latin-400.css'
import '@fontsource/ibm-plex-sans/latin-600.css'
import '@fontsource/ibm-plex-sans-arabic/arabic-400.css'
import '@fontsource/ibm-plex-sans-arabic/arabic-600.css'
import '#styles/tokens.css'
import '#styles/base.css'
import { createRoot } from 'react-dom/client'
import { loadMessages } from '#i18n/messages.ts'
import type { Lang } from '#i18n/lang.ts'
import { usePreferences } from '#state/preferences.ts'
import { parseSearch } from '#state/search.ts'
import { fetchShippedPackages } from '#state/shippedPackages.ts'
import { openDatabase } from '#storage/openDatabase.ts'
import type { Gone } from '#storage/openDatabase.ts'
import { App } from './App.tsx'
import { preloadFont } from './preloadFont.ts'
import { makeRouter } from './router.tsx'

/** Opens the data and the reader's language side by side, then draws. */
export async function start(container: HTMLElement): Promise<void> {
  const gone = listeners()
  const lang = firstLang()
  preloadFont(lang)
  const [messages, shipped, database] = await Promise.all([
    loadMessages(lang),
    fetchShippedPackages(document.baseURI),
    openDatabase(gone.call),
  ])
  createRoot(container).render(
    <App beginning={{ lang, messages, shipped, database, onGone: gone.listen, router: makeRouter() }} />,
  )
}

/** The address, else the reader's choice, else the browser's language. */
function firstLang(): Lang {
  const asked = parseSearch(location.hash.split('?')[1] ?? '')['lang'] ?? parseSearch(location.search)['lang']
  if (asked === 'ar' || asked === 'en') return asked
  return usePreferences.getState().lang ?? (navigator.language.startsWith('ar') ? 'ar' : 'en')
}

function listeners() {
  const all = new Set<(how: Gone) => void>()
  return {
    call: (how: Gone) => all.forEach((listener) => listener(how)),
    listen: (listener: (how: Gone) => void) => {
      all.add(listener)
      return () => void all.delete(listener)
    },
  }
}
