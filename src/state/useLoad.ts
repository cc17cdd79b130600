import { useCallback, useEffect, useRef, useState } from 'react'
import type { PackageSource } from '#exchange/package/packageSource.ts'
import { loadStrategy } from './commands.ts'
import type { LoadOutcome, LoadProgress } from './commands.ts'
import { useWorkspace } from './workspace.tsx'

/** A load under way, or what came of the last one. */
export type LoadState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly progress: LoadProgress }
  | { readonly kind: 'done'; readonly outcome: LoadOutcome }

/** Loads packages one at a time with progress and cancel; leaving the screen cancels. */
export function useLoad(): {
  readonly load: LoadState
  readonly start: (source: PackageSource) => Promise<LoadOutcome>
  readonly cancel: () => void
  /** Goes on with a load that asked before replacing. */
  readonly confirm: (replace: () => Promise<LoadOutcome>) => Promise<void>
} {
  const { settled, hold, startOver } = useWorkspace()
  const [load, setLoad] = useState<LoadState>({ kind: 'idle' })
  const running = useRef<AbortController | undefined>(undefined)

  const start = useCallback(
    async (source: PackageSource) => {
      running.current?.abort()
      const controller = new AbortController()
      running.current = controller
      setLoad({ kind: 'running', progress: { done: 0, total: 0 } })
      const outcome = await loadStrategy({ settled, hold, startOver }, source, controller.signal, (progress) =>
        setLoad({ kind: 'running', progress }),
      )
      if (running.current === controller) setLoad({ kind: 'done', outcome })
      return outcome
    },
    [settled, hold, startOver],
  )
  const confirm = useCallback(async (replace: () => Promise<LoadOutcome>) => {
    setLoad({ kind: 'done', outcome: await replace() })
  }, [])
  const cancel = useCallback(() => running.current?.abort(), [])
  useEffect(() => cancel, [cancel])
  return { load, start, cancel, confirm }
}
