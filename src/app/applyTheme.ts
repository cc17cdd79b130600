import type { Theme } from '#state/preferences.ts'

export const prefersDark = () => matchMedia('(prefers-color-scheme: dark)')

/** Puts a theme on the document; `system` is what the system has now. */
export function applyTheme(theme: Theme): void {
  const isDark = theme === 'dark' || (theme === 'system' && prefersDark().matches)
  document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light'
}
