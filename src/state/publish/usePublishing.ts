import { useCallback, useEffect, useRef, useState } from 'react'
import { trustedScriptUrl } from '#exchange/trustedScriptUrl.ts'
import type { MadeRelease } from '#release/makeRelease.ts'
import type { LookedAt, PublishAsked, PublishMessage } from './publishWorker.ts'
import workerUrl from './publishWorker.ts?worker&url'

export type { LookedAt } from './publishWorker.ts'
export type { MadeRelease, ReleaseWords } from '#release/makeRelease.ts'

/** How far a release is. */
export type PublishingState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly step: Extract<PublishMessage, { readonly kind: 'progress' }>['step'] }
  | { readonly kind: 'looked'; readonly found: LookedAt }
  | { readonly kind: 'made'; readonly made: MadeRelease }
  | { readonly kind: 'broken'; readonly detail: string }

/** Looks at what may be published, or makes it, beside the page. Leaving the screen ends it, and so does `cancel`. */
export function usePublishing(): {
  readonly state: PublishingState
  readonly start: (asked: Omit<PublishAsked, 'iconUrl'>) => void
  readonly cancel: () => void
} {
  const [state, setState] = useState<PublishingState>({ kind: 'idle' })
  const worker = useRef<Worker>(undefined)
  useEffect(() => () => worker.current?.terminate(), [])
  const end = useCallback((next: PublishingState) => {
    worker.current?.terminate()
    setState(next)
  }, [])
  const start = useCallback(
    (asked: Omit<PublishAsked, 'iconUrl'>) => {
      end({ kind: 'running', step: 'reading' })
      const started = new Worker(trustedScriptUrl(workerUrl), { type: 'module' })
      worker.current = started
      // A worker whose script cannot be fetched says nothing in its message.
      started.addEventListener('error', ({ message }) => end({ kind: 'broken', detail: message || workerUrl }))
      started.addEventListener('messageerror', () => end({ kind: 'broken', detail: 'messageerror' }))
      started.addEventListener('message', ({ data }: MessageEvent<PublishMessage>) => {
        if (data.kind === 'progress') setState({ kind: 'running', step: data.step })
        else end(data)
      })
      started.postMessage({ ...asked, iconUrl: new URL('icon.svg', document.baseURI).href } satisfies PublishAsked)
    },
    [end],
  )
  const cancel = useCallback(() => end({ kind: 'idle' }), [end])
  return { state, start, cancel }
}
