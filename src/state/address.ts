import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { RootSearch } from './search.ts'
import { today } from './today.ts'

/** What every address carries, with the day filled in. */
export interface Address extends RootSearch {
  readonly day: NonNullable<RootSearch['asOf']>
  readonly isToday: boolean
}

const opened = today()

/** The part of the address that holds on every screen. */
export function useAddress(): Address {
  const search: RootSearch = useSearch({ strict: false })
  const day = search.asOf ?? opened
  return { ...search, day, isToday: search.asOf === undefined || search.asOf === opened }
}

/** Parameters to set; undefined takes one out of the address. */
type Change = Readonly<Record<string, string | undefined>>

/** Changes parameters of the address and stays on the screen. Choices make a step for Back; typing replaces. */
export function useChangeAddress(): (change: Change, mode?: 'push' | 'replace') => void {
  const navigate = useNavigate()
  return useCallback(
    (change, mode = 'push') =>
      void navigate({
        to: '.',
        search: (before: Change) => ({ ...before, ...change }),
        replace: mode === 'replace',
        resetScroll: false,
      }),
    [navigate],
  )
}
