import { trustedScriptUrl } from '../trustedScriptUrl.ts'
import type { PackageSource } from './packageSource.ts'
import type { WorkerMessage, WorkerResult } from './packageWorker.ts'
import workerUrl from './packageWorker.ts?worker&url'
import type { Progress } from './readPackage.ts'

/**
 * Reads and checks a package in a worker, so that the page never waits. Aborting the signal ends the worker at once
 * and rejects with the signal's reason; a worker that cannot be fetched, cannot run or breaks rejects too.
 */
export function loadPackage(source: PackageSource, signal: AbortSignal, onProgress: Progress): Promise<WorkerResult> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(trustedScriptUrl(workerUrl), { type: 'module' })
    const finish = (settle: () => void) => {
      worker.terminate()
      settle()
    }
    const fail = (detail: string) => finish(() => reject(new Error(detail)))
    signal.addEventListener('abort', () => finish(() => reject(signal.reason as Error)), { once: true })
    // A worker whose script cannot be fetched says nothing in its message.
    worker.addEventListener('error', ({ message }) => fail(message || workerUrl), { once: true })
    worker.addEventListener('messageerror', () => fail('messageerror'), { once: true })
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
      switch (data.kind) {
        case 'progress':
          onProgress(data.done, data.total, data.file)
          break
        case 'result':
          finish(() => resolve(data.result))
          break
        case 'broken':
          fail(data.detail)
          break
      }
    })
    worker.postMessage(source)
  })
}
