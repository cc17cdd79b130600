import { RouterProvider } from '@tanstack/react-router'
import { useEffect, useLayoutEffect, useSyncExternalStore } from 'react'
import { directionOf } from '#i18n/lang.ts'
import { LocaleProvider } from '#i18n/LocaleProvider.tsx'
import { prefer, usePreferences } from '#state/preferences.ts'
import { rootSearch } from '#state/search.ts'
import type { ShippedList } from '#state/shippedPackages.ts'
import { WordsContext } from '#state/words.ts'
import type { WordsHandle } from '#state/words.ts'
import { WorkspaceProvider } from '#state/workspace.tsx'
import type { DatabaseHandle } from '#storage/openDatabase.ts'
import * as v from 'valibot'
import type { Router } from './router.tsx'
import { WordsMissing } from './WordsMissing.tsx'
import { useTheme } from './useTheme.ts'

/** What is known before anything is drawn. */
export interface Beginning {
  readonly words: WordsHandle
  readonly shipped: ShippedList
  readonly database: DatabaseHandle
  readonly router: Router
}

/** The application: language and data around the router. */
export function App({ beginning }: { readonly beginning: Beginning }) {
  const { words, shipped, database, router } = beginning
  const preferences = usePreferences()
  const search = useRootSearch(router)
  const { lang, messages, missing } = useSyncExternalStore(words.subscribe, words.state)
  const wanted = search.lang ?? preferences.lang ?? lang
  useEffect(() => void words.speak(wanted), [words, wanted])
  useTheme(preferences.theme)
  // With the words in one painting, and before anything below looks where it stands.
  useLayoutEffect(() => {
    document.documentElement.lang = lang
    document.documentElement.dir = directionOf(lang)
  }, [lang])
  useEffect(() => {
    if (search.lang) prefer({ lang: search.lang })
  }, [search.lang])

  return (
    <LocaleProvider lang={lang} digits={preferences.digits} messages={messages}>
      {missing === wanted && <WordsMissing onRetry={() => void words.speak(wanted)} />}
      <WordsContext value={words}>
        <WorkspaceProvider wanted={search.strategy ?? preferences.strategy} shippedList={shipped} database={database}>
          <RouterProvider router={router} />
        </WorkspaceProvider>
      </WordsContext>
    </LocaleProvider>
  )
}

/** What the address says, read above the router because language and strategy surround it. */
function useRootSearch(router: Router) {
  const search = useSyncExternalStore(
    (listener) => router.subscribe('onBeforeLoad', listener),
    () => router.latestLocation.search,
  )
  return v.parse(rootSearch, search)
}
