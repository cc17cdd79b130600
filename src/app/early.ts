import { fetchEarly } from '#exchange/fetchBytes.ts'
import { compiledUrl, listUrl } from '#exchange/siteFiles.ts'
import { loadMessages } from '#i18n/messages.ts'
import { wasProvisioned } from '#storage/provisioned.ts'
import { applyTheme } from './applyTheme.ts'
import { paintHeadline } from './earlyHeadline.ts'
import { firstLang, firstStrategy, firstTheme, isBare } from './firstChoice.ts'

// Before anything is drawn, so that nothing flashes white in the dark.
applyTheme(firstTheme())

/**
 * Runs beside the rest of the application while its code is still on the way, and asks for what comes first: the words;
 * on the first visit of a browser the strategy, on later ones what reads it from there. Settles when the answers have
 * come, whatever they are; whoever needs one of them asks in the usual way and finds it on its way already.
 */
export const early: Promise<unknown> = Promise.allSettled([loadMessages(firstLang(), 'main'), dataOrStorage()])

/** The packages that came with this build, the default one first; what the list says by now is read beside. */
declare const SHIPPED_NAMES: readonly string[]

async function dataOrStorage(): Promise<void> {
  if (wasProvisioned()) return void (await import('#storage/openOnce.ts'))
  const base = document.baseURI
  const wanted = firstStrategy() ?? SHIPPED_NAMES[0]
  const isHere = wanted !== undefined && SHIPPED_NAMES.includes(wanted)
  await Promise.allSettled([
    isHere && isBare() && paintHeadline(wanted, firstLang()),
    fetchEarly(listUrl(base)),
    isHere && fetchEarly(compiledUrl(wanted, base)),
  ])
}
