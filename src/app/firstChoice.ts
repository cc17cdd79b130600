import { LANGS } from '#i18n/lang.ts'
import type { Lang } from '#i18n/lang.ts'
import type { Theme } from '#state/preferences.ts'
import { PREFERENCES } from '#state/preferencesKey.ts'

/*
 * What the address and this browser say before there is a router or a store of preferences. Both are read again, and
 * checked whole, by the application itself.
 */

/** The language of the first screen: the address's, else the reader's choice, else the browser's. */
export function firstLang(): Lang {
  const asked = inAddress('lang') ?? preferred('lang')
  return LANGS.find((each) => each === asked) ?? (navigator.language.startsWith('ar') ? 'ar' : 'en')
}

/** The strategy of the first screen, where one is named. */
export function firstStrategy(): string | undefined {
  return inAddress('strategy') ?? preferred('strategy')
}

/** The theme of the first screen. */
export function firstTheme(): Theme {
  const chosen = preferred('theme')
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system'
}

/** Whether the first screen is Overview as it stands today, in figures as they usually are. */
export function isBare(): boolean {
  const [path = ''] = location.hash.split('?')
  const isUsual = preferred('digits') === undefined || preferred('digits') === 'latn'
  return ['', '#', '#/'].includes(path) && isUsual && ['asOf', 'basis'].every((name) => inAddress(name) === undefined)
}

function inAddress(parameter: string): string | undefined {
  const inHash = new URLSearchParams(location.hash.split('?')[1] ?? '').get(parameter)
  return inHash ?? new URLSearchParams(location.search).get(parameter) ?? undefined
}

function preferred(name: string): string | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(PREFERENCES) ?? '{}') as { readonly state?: unknown }
    const value: unknown = (kept.state as Readonly<Record<string, unknown>> | undefined)?.[name]
    return typeof value === 'string' ? value : undefined
  } catch {
    return undefined
  }
}
