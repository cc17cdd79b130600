import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import { parseDay } from '#domain/plan/day.ts'
import type { Day } from '#domain/plan/day.ts'
import type { RootSearch } from './search.ts'
import { useToday } from './today.ts'

/** What every address carries, with the day filled in. */
export interface Address extends RootSearch {
  readonly day: Day
  readonly isToday: boolean
  /** What stands in the address where a day should; today is shown instead. */
  readonly noDay: string | undefined
  /** The earlier day with which it is compared, where the address names one. */
  readonly since: Day | undefined
  /** What stands in the address where an earlier day should; nothing is compared. */
  readonly notEarlier: string | undefined
}

/** The part of the address that holds on every screen. */
export function useAddress(): Address {
  const search: RootSearch = useSearch({ strict: false })
  const today = useToday()
  const asked = search.asOf === undefined ? undefined : parseDay(search.asOf)
  const day = asked ?? today
  const compared = search.compare === undefined ? undefined : parseDay(search.compare)
  const since = compared !== undefined && compared < day ? compared : undefined
  return {
    ...search,
    day,
    isToday: day === today,
    noDay: asked ? undefined : search.asOf,
    since,
    notEarlier: since ? undefined : search.compare,
  }
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
