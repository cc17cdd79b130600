import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { RootSearch } from './search.ts'
import { useToday } from './today.ts'

/** What every address carries, with the day filled in. */
export interface Address extends RootSearch {
  readonly day: NonNullable<RootSearch['asOf']>
  readonly isToday: boolean
}

/** The part of the address that holds on every screen. */
export function useAddress(): Address {
  const search: RootSearch = useSearch({ strict: false })
  const today = useToday()
  const day = search.asOf ?? today
  return { ...search, day, isToday: day === today }
}

/** Parameters to set; undefined takes one out of the address. */
type Change = Readonly<Record<string, string | undefined>>

/** A change that follows from what the address says by then: of two in quick succession neither is lost. */
type ChangeFrom = (before: Change) => Change

/** Changes parameters of the address and stays on the screen. Choices make a step for Back; typing replaces. */
export function useChangeAddress(): (change: Change | ChangeFrom, mode?: 'push' | 'replace') => void {
  const navigate = useNavigate()
  return useCallback(
    (change, mode = 'push') =>
      void navigate({
        to: '.',
        search: (before: Change) => ({ ...before, ...(typeof change === 'function' ? change(before) : change) }),
        replace: mode === 'replace',
        resetScroll: false,
      }),
    [navigate],
  )
}
