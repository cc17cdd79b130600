import '@fontsource/ibm-plex-sans/latin-400.css'
import '@fontsource/ibm-plex-sans/latin-600.css'
import '@fontsource/ibm-plex-sans-arabic/arabic-400.css'
import '@fontsource/ibm-plex-sans-arabic/arabic-600.css'
import '#styles/tokens.css'
import '#styles/base.css'
import { CatchBoundary } from '@tanstack/react-router'
import { createRoot } from 'react-dom/client'
import { LANGS } from '#i18n/lang.ts'
import type { Lang } from '#i18n/lang.ts'
import { usePreferences } from '#state/preferences.ts'
import { parseSearch } from '#state/search.ts'
import { askForShipped } from '#state/shippedPackages.ts'
import { fetchWords } from '#state/words.ts'
import { openDatabase } from '#storage/openDatabase.ts'
import { App } from './App.tsx'
import { LastResort } from './LastResort.tsx'
import { preloadFont } from './preloadFont.ts'
import { makeRouter } from './router.tsx'

/** Draws as soon as the words of the reader's language are here; data and the list of packages come as they come. */
export async function start(container: HTMLElement): Promise<void> {
  const root = createRoot(container)
  try {
    const database = openDatabase()
    const shipped = askForShipped(document.baseURI)
    const lang = firstLang()
    preloadFont(lang)
    const words = await fetchWords(lang)
    const beginning = { words, shipped, database, router: makeRouter(words) }
    root.render(
      <CatchBoundary getResetKey={() => 'start'} errorComponent={LastResort}>
        <App beginning={beginning} />
      </CatchBoundary>,
    )
  } catch (error) {
    root.render(<LastResort error={error} />)
  }
}

/** The address, else the reader's choice, else the browser's language. */
function firstLang(): Lang {
  const asked = parseSearch(location.hash.split('?')[1] ?? '')['lang'] ?? parseSearch(location.search)['lang']
  const named = LANGS.find((each) => each === asked)
  return named ?? usePreferences.getState().lang ?? (navigator.language.startsWith('ar') ? 'ar' : 'en')
}
