import { fetchEarly } from '#exchange/fetchBytes.ts'
import { compiledUrl, listUrl } from '#exchange/siteFiles.ts'
import { loadMessages } from '#i18n/messages.ts'
import { wasProvisioned } from '#storage/provisioned.ts'
import { applyTheme } from './applyTheme.ts'
import { firstLang, firstStrategy, firstTheme } from './firstChoice.ts'

// Before anything is drawn, so that nothing flashes white in the dark.
applyTheme(firstTheme())

/**
 * Runs beside the rest of the application while its code is still on the way, and asks for what comes first: the words;
 * on the first visit of a browser the strategy, on later ones what reads it from there. Settles when the answers have
 * come, whatever they are; whoever needs one of them asks in the usual way and finds it on its way already.
 */
export const early: Promise<unknown> = Promise.allSettled([loadMessages(firstLang(), 'main'), dataOrStorage()])

async function dataOrStorage(): Promise<void> {
  if (wasProvisioned()) return void (await import('#storage/openOnce.ts'))
  const listed = await fetchEarly(listUrl(document.baseURI))
  const names = 'bytes' in listed ? namesIn(listed.bytes) : []
  const wanted = firstStrategy() ?? names[0]
  if (wanted !== undefined && names.includes(wanted) && /^[a-z0-9-]+$/.test(wanted))
    await fetchEarly(compiledUrl(wanted, document.baseURI))
}

/** Throws on anything but the list; the application itself says what is wrong with it. */
function namesIn(list: Uint8Array): readonly (string | undefined)[] {
  const packages = JSON.parse(new TextDecoder().decode(list)) as readonly { readonly name?: string }[]
  return packages.map(({ name }) => name)
}
