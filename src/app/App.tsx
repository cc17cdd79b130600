import { RouterProvider } from '@tanstack/react-router'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { directionOf } from '#i18n/lang.ts'
import type { Lang } from '#i18n/lang.ts'
import { LocaleProvider } from '#i18n/LocaleProvider.tsx'
import { loadMessages } from '#i18n/messages.ts'
import type { Messages } from '#i18n/messages.ts'
import { prefer, usePreferences } from '#state/preferences.ts'
import { rootSearch } from '#state/search.ts'
import type { ShippedPackage } from '#state/shippedPackages.ts'
import { WorkspaceProvider } from '#state/workspace.tsx'
import type { DatabaseState, Gone } from '#storage/openDatabase.ts'
import * as v from 'valibot'
import type { Router } from './router.tsx'
import { useTheme } from './useTheme.ts'

/** What is known before anything is drawn. */
export interface Beginning {
  readonly lang: Lang
  readonly messages: Messages
  readonly shipped: readonly ShippedPackage[]
  readonly database: DatabaseState
  readonly onGone: (listener: (how: Gone) => void) => () => void
  readonly router: Router
}

/** The application: language and data around the router. */
export function App({ beginning }: { readonly beginning: Beginning }) {
  const { shipped, database, onGone, router } = beginning
  const preferences = usePreferences()
  const search = useRootSearch(router)
  const wanted = search.lang ?? preferences.lang ?? beginning.lang
  const { lang, messages } = useCatalogue(wanted, beginning)
  useTheme(preferences.theme)
  useEffect(() => {
    document.documentElement.lang = lang
    document.documentElement.dir = directionOf(lang)
  }, [lang])
  useEffect(() => {
    if (search.lang) prefer({ lang: search.lang })
  }, [search.lang])

  const strategy = search.strategy ?? preferences.strategy ?? shipped[0]?.name ?? ''
  return (
    <LocaleProvider lang={lang} digits={preferences.digits} messages={messages}>
      <WorkspaceProvider strategy={strategy} shipped={shipped} database={database} onGone={onGone}>
        <RouterProvider router={router} />
      </WorkspaceProvider>
    </LocaleProvider>
  )
}

/** The catalogue of the wanted language; the one before it stays on screen until it has come. */
function useCatalogue(
  wanted: Lang,
  { lang, messages }: Beginning,
): { readonly lang: Lang; readonly messages: Messages } {
  const [catalogue, setCatalogue] = useState({ lang, messages })
  useEffect(() => {
    let isCurrent = true
    void loadMessages(wanted).then((loaded) => isCurrent && setCatalogue({ lang: wanted, messages: loaded }))
    return () => {
      isCurrent = false
    }
  }, [wanted])
  return catalogue
}

/** What the address says, read above the router because language and strategy surround it. */
function useRootSearch(router: Router) {
  const search = useSyncExternalStore(
    (listener) => router.subscribe('onBeforeLoad', listener),
    () => router.latestLocation.search,
  )
  return v.parse(rootSearch, search)
}
