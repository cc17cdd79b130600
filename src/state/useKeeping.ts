import { useEffect, useRef, useState } from 'react'
import type { LoadedPackage } from '#exchange/package/readPackage.ts'
import type { AtharDatabase } from '#storage/database.ts'
import { takeInPackage } from '#storage/strategies.ts'
import type { TakeInResult } from '#storage/strategies.ts'

/** Why a package on screen could not be stored. */
export type Unkept = Extract<TakeInResult, { readonly ok: false }>

/**
 * Stores what is shown from memory as soon as there is a database without it; what came of it where that failed. Once
 * stored it is not stored again: whoever removed it, in this tab or another, meant to.
 */
export function useKeeping(db: AtharDatabase | undefined, loaded: LoadedPackage | undefined): Unkept | undefined {
  const [failed, setFailed] = useState<{ readonly loaded: LoadedPackage; readonly unkept: Unkept }>()
  const done = useRef(new WeakMap<LoadedPackage, AtharDatabase>())
  useEffect(() => {
    if (!db || !loaded || done.current.get(loaded) === db) return undefined
    let isCurrent = true
    void takeInPackage(db, loaded).then((taken) => {
      if (taken.ok) done.current.set(loaded, db)
      if (isCurrent) setFailed(taken.ok ? undefined : { loaded, unkept: taken })
    })
    return () => {
      isCurrent = false
    }
  }, [db, loaded])
  // What one strategy met with is not said of another.
  return failed && failed.loaded === loaded ? failed.unkept : undefined
}
