import { RouterProvider } from '@tanstack/react-router'
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import { directionOf } from '#i18n/lang.ts'
import type { Lang } from '#i18n/lang.ts'
import { LocaleProvider } from '#i18n/LocaleProvider.tsx'
import { loadMessages } from '#i18n/messages.ts'
import type { Messages } from '#i18n/messages.ts'
import { prefer, usePreferences } from '#state/preferences.ts'
import { rootSearch } from '#state/search.ts'
import type { ShippedList } from '#state/shippedPackages.ts'
import { WorkspaceProvider } from '#state/workspace.tsx'
import type { DatabaseHandle } from '#storage/openDatabase.ts'
import * as v from 'valibot'
import type { Router } from './router.tsx'
import { WordsMissing } from './WordsMissing.tsx'
import { useTheme } from './useTheme.ts'

/** What is known before anything is drawn. */
export interface Beginning {
  readonly lang: Lang
  readonly messages: Messages
  readonly shipped: ShippedList
  readonly database: DatabaseHandle
  readonly router: Router
}

/** The application: language and data around the router. */
export function App({ beginning }: { readonly beginning: Beginning }) {
  const { shipped, database, router } = beginning
  const preferences = usePreferences()
  const search = useRootSearch(router)
  const wanted = search.lang ?? preferences.lang ?? beginning.lang
  const { lang, messages, isMissing, again } = useCatalogue(wanted, beginning)
  useTheme(preferences.theme)
  useEffect(() => {
    document.documentElement.lang = lang
    document.documentElement.dir = directionOf(lang)
  }, [lang])
  useEffect(() => {
    if (search.lang) prefer({ lang: search.lang })
  }, [search.lang])

  return (
    <LocaleProvider lang={lang} digits={preferences.digits} messages={messages}>
      {isMissing && <WordsMissing onRetry={again} />}
      <WorkspaceProvider wanted={search.strategy ?? preferences.strategy} shippedList={shipped} database={database}>
        <RouterProvider router={router} />
      </WorkspaceProvider>
    </LocaleProvider>
  )
}

interface Catalogue {
  readonly lang: Lang
  readonly messages: Messages
}

/** The catalogue of the wanted language; the one before it stays on screen until it has come, or when it cannot be had. */
function useCatalogue(wanted: Lang, { lang, messages }: Beginning) {
  const [catalogue, setCatalogue] = useState<Catalogue>({ lang, messages })
  const [missing, setMissing] = useState<Lang>()
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let isCurrent = true
    loadMessages(wanted).then(
      (loaded) => {
        if (!isCurrent) return
        setCatalogue({ lang: wanted, messages: loaded })
        setMissing(undefined)
      },
      () => isCurrent && setMissing(wanted),
    )
    return () => {
      isCurrent = false
    }
  }, [wanted, attempt])
  const again = useCallback(() => setAttempt((before) => before + 1), [])
  return { ...catalogue, isMissing: missing === wanted, again }
}

/** What the address says, read above the router because language and strategy surround it. */
function useRootSearch(router: Router) {
  const search = useSyncExternalStore(
    (listener) => router.subscribe('onBeforeLoad', listener),
    () => router.latestLocation.search,
  )
  return v.parse(rootSearch, search)
}
