import { useEffect, useState } from 'react'
import * as v from 'valibot'

/** What stands in a form. */
export interface Unsaid<Typed> {
  readonly typed: Typed
  readonly put: (change: Partial<Typed>) => void
  /** It was said: this browser no longer keeps it, and this stands in the form. */
  readonly start: (afresh: Typed) => void
}

interface Held<Typed> {
  readonly key: string
  readonly typed: Typed
  /** Whether somebody typed since it was read. */
  readonly isNew: boolean
}

/**
 * What is typed into a form and not said yet, kept in this browser at every letter until it is: neither a reload nor
 * another screen loses it. Of two tabs with the same form the last letter stays. What was kept and makes no sense any more
 * is as good as nothing, and where this browser keeps nothing the form stands without it.
 */
export function useUnsaid<Typed extends object>(
  /** Which form, about what, of which strategy. */
  key: string,
  schema: v.GenericSchema<unknown, Typed>,
  empty: Typed,
): Unsaid<Typed> {
  const [held, setHeld] = useState<Held<Typed>>()
  const here = held?.key === key ? held : { key, typed: kept(key, schema) ?? empty, isNew: false }
  const nothing = JSON.stringify(empty)
  useEffect(() => {
    if (held?.isNew) keep(held.key, JSON.stringify(held.typed), nothing)
  }, [held, nothing])
  if (held !== here) setHeld(here)
  return {
    typed: here.typed,
    put: (change) => setHeld((before = here) => ({ key, typed: { ...before.typed, ...change }, isNew: true })),
    start: (afresh) => {
      keep(key, nothing, nothing)
      setHeld({ key, typed: afresh, isNew: false })
    },
  }
}

const PREFIX = 'athar.unsaid.'

function kept<Typed>(key: string, schema: v.GenericSchema<unknown, Typed>): Typed | undefined {
  try {
    const read = v.safeParse(schema, JSON.parse(localStorage.getItem(PREFIX + key) ?? 'null'))
    return read.success ? read.output : undefined
  } catch {
    return undefined
  }
}

function keep(key: string, typed: string, nothing: string): void {
  try {
    if (typed === nothing) localStorage.removeItem(PREFIX + key)
    else localStorage.setItem(PREFIX + key, typed)
  } catch {
    // The browser has no room, or may keep nothing.
  }
}
