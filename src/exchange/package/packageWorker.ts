import { openSource } from './packageSource.ts'
import type { PackageSource } from './packageSource.ts'
import { readPackage } from './readPackage.ts'
import type { LoadedPackage } from './readPackage.ts'
import type { Problem } from './problem.ts'

/** What came of a package: it whole, or the first problems with their number in all. */
export type WorkerResult =
  | { readonly ok: true; readonly loaded: LoadedPackage }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly count: number }

/** So many problems travel to the page; carrying hundreds of thousands would take longer than finding them. */
const CARRIED = 1_000

/** What the worker says: how far it is, then what came of it, or that it broke. */
export type WorkerMessage =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number; readonly file: string }
  | { readonly kind: 'result'; readonly result: WorkerResult }
  | { readonly kind: 'broken'; readonly detail: string }

const say = (message: WorkerMessage) => postMessage(message)

function shorten(problems: readonly Problem[]): WorkerResult {
  return { ok: false, problems: problems.slice(0, CARRIED), count: problems.length }
}

async function read(source: PackageSource): Promise<void> {
  try {
    const result = await readPackage(openSource(source), (done, total, file) =>
      say({ kind: 'progress', done, total, file }),
    )
    say({ kind: 'result', result: result.ok ? result : shorten(result.problems) })
  } catch (error) {
    say({ kind: 'broken', detail: String(error) })
  }
}

addEventListener('message', ({ data: source }: MessageEvent<PackageSource>) => void read(source))
