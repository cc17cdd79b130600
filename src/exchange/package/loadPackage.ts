import { trustedScriptUrl } from '../trustedScriptUrl.ts'
import type { PackageSource } from './packageSource.ts'
import type { WorkerMessage } from './packageWorker.ts'
import workerUrl from './packageWorker.ts?worker&url'
import type { PackageResult, Progress } from './readPackage.ts'

/**
 * Reads and checks a package in a worker, so that the page never waits. Aborting the signal ends the worker at once
 * and rejects with the signal's reason; a worker that cannot run rejects too.
 */
export function loadPackage(source: PackageSource, signal: AbortSignal, onProgress: Progress): Promise<PackageResult> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(trustedScriptUrl(workerUrl), { type: 'module' })
    const finish = (settle: () => void) => {
      worker.terminate()
      settle()
    }
    signal.addEventListener('abort', () => finish(() => reject(signal.reason as Error)), { once: true })
    worker.addEventListener('error', (event) => finish(() => reject(new Error(event.message))), { once: true })
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
      if (data.kind === 'progress') onProgress(data.done, data.total, data.file)
      else finish(() => resolve(data.result))
    })
    worker.postMessage(source)
  })
}
