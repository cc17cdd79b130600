import { openSource } from './packageSource.ts'
import type { PackageSource } from './packageSource.ts'
import { readPackage } from './readPackage.ts'
import type { PackageResult } from './readPackage.ts'

/** What the worker says: how far it is, then what came of it. */
export type WorkerMessage =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number; readonly file: string }
  | { readonly kind: 'result'; readonly result: PackageResult }

const say = (message: WorkerMessage) => postMessage(message)

addEventListener('message', ({ data: source }: MessageEvent<PackageSource>) => {
  const never = new AbortController().signal
  void readPackage(openSource(source, never), (done, total, file) => say({ kind: 'progress', done, total, file })).then(
    (result) => say({ kind: 'result', result }),
  )
})
