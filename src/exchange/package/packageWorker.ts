import { openSource } from './packageSource.ts'
import type { PackageSource } from './packageSource.ts'
import { readPackage } from './readPackage.ts'
import type { LoadedPackage, PackageResult } from './readPackage.ts'
import { grouped } from './problemGroups.ts'
import type { ProblemGroup } from './problemGroups.ts'

/** What came of a package: it whole with what is warned of, or what is wrong with it, and how many places that is in all. */
export type WorkerResult =
  | { readonly ok: true; readonly loaded: LoadedPackage; readonly warnings: readonly ProblemGroup[] }
  | { readonly ok: false; readonly problems: readonly ProblemGroup[]; readonly count: number }

/** So many problems travel to the page; carrying hundreds of thousands would take longer than finding them. */
const CARRIED = 1_000

/** What the worker says: how far it is, then what came of it, or that it broke. */
export type WorkerMessage =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number; readonly file: string }
  | { readonly kind: 'result'; readonly result: WorkerResult }
  | { readonly kind: 'broken'; readonly detail: string }

const say = (message: WorkerMessage) => postMessage(message)

function shorten(result: PackageResult): WorkerResult {
  return result.ok
    ? { ...result, warnings: grouped(result.warnings).slice(0, CARRIED) }
    : { ok: false, problems: grouped(result.problems).slice(0, CARRIED), count: result.problems.length }
}

async function read(source: PackageSource): Promise<void> {
  try {
    const result = await readPackage(openSource(source), (done, total, file) =>
      say({ kind: 'progress', done, total, file }),
    )
    say({ kind: 'result', result: shorten(result) })
  } catch (error) {
    say({ kind: 'broken', detail: String(error) })
  }
}

addEventListener('message', ({ data: source }: MessageEvent<PackageSource>) => void read(source))
