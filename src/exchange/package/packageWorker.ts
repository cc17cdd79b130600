import { openSource } from './packageSource.ts'
import type { PackageSource } from './packageSource.ts'
import { readPackage } from './readPackage.ts'
import type { PackageResult } from './readPackage.ts'

/** What the worker says: how far it is, then what came of it, or that it broke. */
export type WorkerMessage =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number; readonly file: string }
  | { readonly kind: 'result'; readonly result: PackageResult }
  | { readonly kind: 'broken'; readonly detail: string }

const say = (message: WorkerMessage) => postMessage(message)

async function read(source: PackageSource): Promise<void> {
  try {
    const result = await readPackage(openSource(source), (done, total, file) =>
      say({ kind: 'progress', done, total, file }),
    )
    say({ kind: 'result', result })
  } catch (error) {
    say({ kind: 'broken', detail: String(error) })
  }
}

addEventListener('message', ({ data: source }: MessageEvent<PackageSource>) => void read(source))
