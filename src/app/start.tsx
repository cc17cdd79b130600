import '@fontsource/ibm-plex-sans/latin-400.css'
import '@fontsource/ibm-plex-sans/latin-600.css'
import '@fontsource/ibm-plex-sans-arabic/arabic-400.css'
import '@fontsource/ibm-plex-sans-arabic/arabic-600.css'
import '#styles/tokens.css'
import '#styles/base.css'
import { CatchBoundary } from '@tanstack/react-router'
import { createRoot } from 'react-dom/client'
import { askForShipped } from '#state/shippedPackages.ts'
import { keepRelease } from '#state/release.ts'
import { fetchWords } from '#state/words.ts'
import { openDatabase } from '#storage/openDatabase.ts'
import { wasProvisioned } from '#storage/provisioned.ts'
import { App } from './App.tsx'
import { early, strategy } from './early.ts'
import { earlyHeadline } from './earlyHeadline.ts'
import { firstLang } from './firstChoice.ts'
import { LastResort } from './LastResort.tsx'
import { makeRouter } from './router.tsx'
import { soon } from './soon.ts'

/** Draws as soon as the words of the reader's language are here; data and the list of packages come as they come. */
export async function start(container: HTMLElement): Promise<void> {
  const root = createRoot(container)
  try {
    // A browser that held nothing before has nothing to be read: what comes first is painted first.
    const database = openDatabase(wasProvisioned() ? {} : { after: early.then(idle) })
    const shipped = askForShipped(document.baseURI)
    const lang = firstLang()
    const words = await fetchWords(lang)
    // What is painted already is not taken away before there is more to show, unless that takes long.
    if (earlyHeadline()) await soon(strategy, 3_000)
    const beginning = { words, shipped, database, router: makeRouter(words) }
    root.render(
      <CatchBoundary getResetKey={() => 'start'} errorComponent={LastResort}>
        <App beginning={beginning} />
      </CatchBoundary>,
    )
    // What the reader waits for comes first.
    void loaded().then(idle).then(keepRelease)
  } catch (error) {
    root.render(<LastResort error={error} />)
  }
}

/** Settles once everything the page itself asked for has come. */
function loaded(): Promise<void> {
  return new Promise((resolve) => {
    if (document.readyState === 'complete') resolve()
    else addEventListener('load', () => resolve(), { once: true })
  })
}

/** Settles once the browser has nothing more urgent to do: what can be painted has been. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 3_000 })
    else setTimeout(resolve, 500)
  })
}
