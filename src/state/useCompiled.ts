import { useEffect, useState } from 'react'
import { fetchCompiled } from '#exchange/compiled/fetchCompiled.ts'
import type { ShippedPackage } from './shippedPackages.ts'
import { useWorkspace } from './workspace.tsx'

/**
 * Fetches a package of this site compiled into one file and shows it from memory; storing follows. True once there is
 * known to be no such file: then its tables are read.
 */
export function useCompiled({ name, compiled }: ShippedPackage): boolean {
  const { hold } = useWorkspace()
  const [isImpossible, setImpossible] = useState(false)
  useEffect(() => {
    let isCurrent = true
    void fetchCompiled(compiled).then((loaded) => {
      if (!isCurrent) return
      if (loaded && loaded.plan.strategy === name) hold(loaded)
      else setImpossible(true)
    })
    return () => {
      isCurrent = false
    }
  }, [name, compiled, hold])
  return isImpossible
}
