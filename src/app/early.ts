import { fetchEarly } from '#exchange/fetchBytes.ts'
import { compiledUrl, listUrl } from '#exchange/siteFiles.ts'
import { loadMessages } from '#i18n/messages.ts'
import { wasProvisioned } from '#storage/provisioned.ts'
import { applyTheme } from './applyTheme.ts'
import { paintHeadline } from './earlyHeadline.ts'
import { firstLang, firstStrategy, firstTheme, isBare } from './firstChoice.ts'
import { preloadFont } from './preloadFont.ts'

/** The packages that came with this build, the default one first. */
declare const SHIPPED_NAMES: readonly string[]

// Before anything is drawn, so that nothing flashes white in the dark.
applyTheme(firstTheme())
preloadFont(firstLang())

/** The strategy that a first visit shows, where it came with this build; what the list says by now is read beside. */
const shipped = wasProvisioned()
  ? undefined
  : SHIPPED_NAMES.find((name) => name === (firstStrategy() ?? SHIPPED_NAMES[0]))

/** Settles once the strategy of a first visit has come, where it is asked for this early. */
export const strategy: Promise<unknown> = Promise.resolve(shipped && fetchEarly(compiledUrl(shipped, document.baseURI)))

/**
 * Runs beside the rest of the application while its code is still on the way, and asks for what comes first: the words;
 * on the first visit of a browser the strategy, on later ones what reads it from there. Settles when the answers have
 * come, whatever they are; whoever needs one of them asks in the usual way and finds it on its way already.
 */
export const early: Promise<unknown> = Promise.allSettled([
  loadMessages(firstLang(), 'main'),
  wasProvisioned() ? import('#storage/openOnce.ts') : fetchEarly(listUrl(document.baseURI)),
  strategy,
])

/** Settles once the first sentences are painted, or are not going to be. */
export const firstPaint: Promise<unknown> = Promise.allSettled([
  shipped && isBare() && paintHeadline(shipped, firstLang()),
])
