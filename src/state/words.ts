import { createContext, use } from 'react'
import { createStore } from 'zustand'
import type { Lang } from '#i18n/lang.ts'
import { loadMessages } from '#i18n/messages.ts'
import type { Messages, Part } from '#i18n/messages.ts'

/** The language on screen with the parts of its catalogue that are here. */
export interface Words {
  readonly lang: Lang
  readonly messages: Messages
  /** The language that was asked for and cannot be had. */
  readonly missing: Lang | undefined
}

/** The words of the application: parts come as screens need them, in the language spoken last. */
export interface WordsHandle {
  readonly state: () => Words
  readonly subscribe: (listener: () => void) => () => void
  /** Settles once the part is here in the language on screen; rejects where it cannot be fetched. */
  readonly need: (part: Part) => Promise<void>
  /** Changes the language once all its parts in use are here; until then, and without them, the one before stays. */
  readonly speak: (lang: Lang) => Promise<void>
}

/** Begins with the main part of one language; rejects where that cannot be fetched. */
export async function fetchWords(first: Lang, load = loadMessages): Promise<WordsHandle> {
  const store = createStore<Words>(() => ({ lang: first, messages: {}, missing: undefined }))
  const parts = new Set<Part>()
  const coming = new Map<string, Promise<void>>()
  let wanted = first

  const need = (part: Part): Promise<void> => {
    const { lang } = store.getState()
    const key = `${lang} ${part}`
    const found = coming.get(key)
    if (found) return found
    parts.add(part)
    const promise = load(lang, part).then(
      (messages) => {
        if (store.getState().lang === lang)
          store.setState((before) => ({ messages: { ...before.messages, ...messages } }))
      },
      (error: unknown) => {
        coming.delete(key)
        parts.delete(part)
        throw error
      },
    )
    coming.set(key, promise)
    return promise
  }

  const speak = async (lang: Lang): Promise<void> => {
    wanted = lang
    if (lang === store.getState().lang) return store.setState({ missing: undefined })
    try {
      const asked = [...parts]
      const loaded = await Promise.all(asked.map((part) => load(lang, part)))
      if (wanted !== lang) return
      // A screen that asked for another part meanwhile has it in the language before.
      if (asked.length < parts.size) return await speak(lang)
      for (const part of asked) coming.set(`${lang} ${part}`, Promise.resolve())
      store.setState({ lang, messages: Object.assign({}, ...loaded) as Messages, missing: undefined })
    } catch {
      if (wanted === lang) store.setState({ missing: lang })
    }
  }

  await need('main')
  return { state: store.getState, subscribe: store.subscribe, need, speak }
}

/** The words, for what needs a part of its own. */
export const WordsContext = createContext<WordsHandle | undefined>(undefined)

/** Waits for a part of the catalogue; for what is shown on a screen that does not bring it. */
export function useWordsOf(part: Part): void {
  const words = use(WordsContext)
  if (!words) throw new Error('useWordsOf needs a WordsContext above it')
  use(words.need(part))
}
