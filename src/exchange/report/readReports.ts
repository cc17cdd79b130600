import { trustedScriptUrl } from '../trustedScriptUrl.ts'
import { readReportFile } from './reportFile.ts'
import type { ReportFileResult } from './reportFile.ts'
import type { ReportWorkerMessage } from './reportWorker.ts'
import workerUrl from './reportWorker.ts?worker&url'

/**
 * Reads files and checks their signatures in a worker, so that the page never waits, and tells of each as it is read. What
 * the worker has not read when it breaks, or where there is none, is read here.
 */
export async function readReports(
  files: readonly Uint8Array<ArrayBuffer>[],
  onRead: (place: number, result: ReportFileResult) => void,
): Promise<void> {
  const read = new Set<number>()
  const tell = (place: number, result: ReportFileResult) => {
    read.add(place)
    onRead(place, result)
  }
  // A worker that is given nothing has nothing to answer.
  if (typeof Worker !== 'undefined' && files.length > 0) await readBeside(files, tell)
  for (const [place, bytes] of files.entries()) if (!read.has(place)) tell(place, await readReportFile(bytes))
}

/** Settles when all are read, or no more will be. */
function readBeside(
  files: readonly Uint8Array<ArrayBuffer>[],
  tell: (place: number, result: ReportFileResult) => void,
): Promise<void> {
  return new Promise((settle) => {
    const worker = new Worker(trustedScriptUrl(workerUrl), { type: 'module' })
    let left = files.length
    const finish = () => {
      worker.terminate()
      settle()
    }
    // A worker whose script cannot be fetched says nothing in its message.
    worker.addEventListener('error', finish, { once: true })
    worker.addEventListener('messageerror', finish, { once: true })
    worker.addEventListener('message', ({ data }: MessageEvent<ReportWorkerMessage>) => {
      if (data.kind === 'broken') return finish()
      tell(data.place, data.result)
      left -= 1
      if (left === 0) finish()
    })
    worker.postMessage(files)
  })
}
