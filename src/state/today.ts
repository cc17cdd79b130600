import { useSyncExternalStore } from 'react'
import type { Day } from '#domain/plan/day.ts'
import { dayOf } from './dayOf.ts'

/** The reader's own calendar day: the one place where Athar looks at a clock to judge anything. */
function today(): Day {
  return dayOf(Date.now())
}

/** The reader's day as it goes on: it turns at midnight, and when a sleeping tab wakes. */
export function useToday(): Day {
  return useSyncExternalStore(onNextDay, today)
}

const WAKING = ['visibilitychange', 'pageshow', 'focus'] as const

/** Calls back at each midnight and whenever the page is looked at again; the day is then read afresh. */
function onNextDay(listener: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const wait = () => {
    clearTimeout(timer)
    timer = setTimeout(tick, untilMidnight())
  }
  const tick = () => {
    wait()
    listener()
  }
  wait()
  for (const event of WAKING) addEventListener(event, tick)
  return () => {
    clearTimeout(timer)
    for (const event of WAKING) removeEventListener(event, tick)
  }
}

/** Milliseconds until the reader's next calendar day begins. */
function untilMidnight(): number {
  const now = new Date()
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime() - now.getTime()
}
