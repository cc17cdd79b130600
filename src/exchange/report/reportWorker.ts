import { errorText } from '#domain/errorText.ts'
import { readReportFile } from './reportFile.ts'
import type { ReportFileResult } from './reportFile.ts'

/** What came of one of the files, by its place among them; or that the worker broke. */
export type ReportWorkerMessage =
  | { readonly kind: 'read'; readonly place: number; readonly result: ReportFileResult }
  | { readonly kind: 'broken'; readonly detail: string }

const say = (message: ReportWorkerMessage) => postMessage(message)

async function readAll(files: readonly Uint8Array<ArrayBuffer>[]): Promise<void> {
  try {
    for (const [place, bytes] of files.entries()) say({ kind: 'read', place, result: await readReportFile(bytes) })
  } catch (error) {
    say({ kind: 'broken', detail: errorText(error) })
  }
}

addEventListener('message', ({ data }: MessageEvent<readonly Uint8Array<ArrayBuffer>[]>) => void readAll(data))
