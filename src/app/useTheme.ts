import { useEffect } from 'react'
import type { Theme } from '#state/preferences.ts'
import { applyTheme, prefersDark } from './applyTheme.ts'

/** Keeps the reader's theme on the document and follows the system while none is chosen. */
export function useTheme(theme: Theme): void {
  useEffect(() => {
    const apply = () => applyTheme(theme)
    const system = prefersDark()
    apply()
    system.addEventListener('change', apply)
    return () => system.removeEventListener('change', apply)
  }, [theme])
}
