import { trustedScriptUrl } from '#exchange/trustedScriptUrl.ts'
import { farLedger } from './farLedger.ts'
import workerUrl from './ledgerWorker.ts?worker&url'
import type { FromLedger, ToLedger } from './messages.ts'
import type { LedgerSource, Seen } from './seen.ts'
import type { Moment } from '#domain/snapshot.ts'

/** A ledger in a worker of its own. */
export interface StartedLedger {
  readonly see: (moment: Moment) => void
  readonly stop: () => void
}

interface Start {
  readonly source: LedgerSource
  readonly database: string
  readonly strategy: string
  readonly onSeen: (seen: Seen) => void
  /** A worker that cannot be fetched, cannot run or breaks is told of once. */
  readonly onBroken: (detail: string) => void
}

export function startLedger({ source, database, strategy, onSeen, onBroken }: Start): StartedLedger {
  const worker = new Worker(trustedScriptUrl(workerUrl), { type: 'module' })
  const say = (message: ToLedger) => worker.postMessage(message)
  const far = farLedger(source, say, onSeen, onBroken)
  // A worker whose script cannot be fetched says nothing in its message.
  worker.addEventListener('error', ({ message }) => onBroken(message || workerUrl), { once: true })
  worker.addEventListener('messageerror', () => onBroken('messageerror'), { once: true })
  worker.addEventListener('message', ({ data }: MessageEvent<FromLedger>) => far.hear(data))
  say({ kind: 'open', database, strategy })
  return { see: far.see, stop: () => worker.terminate() }
}
