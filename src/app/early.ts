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

/** Settles once the strategy of the first screen has come, where it is asked for this early. */
export const strategy: Promise<unknown> = wasProvisioned() ? Promise.resolve() : askForStrategy()

/**
 * Runs beside the rest of the application while its code is still on the way, and asks for what comes first: the words;
 * on the first visit of a browser the strategy, on later ones what reads it from there. Settles when the answers have
 * come, whatever they are; whoever needs one of them asks in the usual way and finds it on its way already.
 */
export const early: Promise<unknown> = Promise.allSettled([loadMessages(firstLang(), 'main'), dataOrStorage()])

/** Settles once the first sentences are painted, or are not going to be. */
export const firstPaint: Promise<unknown> = headlineToPaint()

async function dataOrStorage(): Promise<void> {
  if (wasProvisioned()) return void (await import('#storage/openOnce.ts'))
  await Promise.allSettled([fetchEarly(listUrl(document.baseURI)), strategy])
}

async function askForStrategy(): Promise<void> {
  const name = shippedName()
  if (name !== undefined) await fetchEarly(compiledUrl(name, document.baseURI))
}

async function headlineToPaint(): Promise<void> {
  const name = shippedName()
  if (name !== undefined && !wasProvisioned() && isBare()) await paintHeadline(name, firstLang())
}

/** The strategy of the first screen, where it came with this build; what the list says by now is read beside. */
function shippedName(): string | undefined {
  const wanted = firstStrategy() ?? SHIPPED_NAMES[0]
  return SHIPPED_NAMES.find((name) => name === wanted)
}
