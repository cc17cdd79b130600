import { useEffect, useRef, useState } from 'react'
import { trustedScriptUrl } from '#exchange/trustedScriptUrl.ts'
import type { Verification } from './verifyLedger.ts'
import type { VerifyAsked, VerifyMessage } from './verifyWorker.ts'
import workerUrl from './verifyWorker.ts?worker&url'

/** How far the check of a ledger is. */
export type VerificationState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly found: Verification }
  | { readonly kind: 'broken'; readonly detail: string }

/** Checks everything that is kept of a ledger, beside the page; leaving the screen ends it. */
export function useVerification(asked: VerifyAsked): {
  readonly state: VerificationState
  readonly start: () => void
} {
  const { database, strategy } = asked
  const [held, setHeld] = useState<{ readonly of: string; readonly state: VerificationState }>()
  const worker = useRef<Worker>(undefined)
  useEffect(() => () => worker.current?.terminate(), [database, strategy])
  const put = (state: VerificationState) => setHeld({ of: strategy, state })
  const end = (state: VerificationState) => {
    worker.current?.terminate()
    put(state)
  }
  const start = () => {
    worker.current?.terminate()
    put({ kind: 'running', done: 0, total: 0 })
    const started = new Worker(trustedScriptUrl(workerUrl), { type: 'module' })
    worker.current = started
    // A worker whose script cannot be fetched says nothing in its message.
    started.addEventListener('error', ({ message }) => end({ kind: 'broken', detail: message || workerUrl }))
    started.addEventListener('messageerror', () => end({ kind: 'broken', detail: 'messageerror' }))
    started.addEventListener('message', ({ data }: MessageEvent<VerifyMessage>) => {
      switch (data.kind) {
        case 'progress':
          put({ kind: 'running', done: data.done, total: data.total })
          break
        case 'result':
          end({ kind: 'done', found: data.result })
          break
        case 'broken':
          end(data)
          break
      }
    })
    started.postMessage({ database, strategy } satisfies VerifyAsked)
  }
  // Another strategy than the one that was checked is not checked yet.
  return { state: held?.of === strategy ? held.state : { kind: 'idle' }, start }
}
