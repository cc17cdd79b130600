import type { Bytes } from '#domain/ledger/figures.ts'
import { trustedScriptUrl } from '#exchange/trustedScriptUrl.ts'
import type { BookResult } from '#exchange/form/book.ts'
import { readForm } from '#exchange/form/readForm.ts'
import type { FormContext } from '#exchange/form/formAnswers.ts'
import type { FormResult } from '#exchange/form/readForm.ts'
import type { FormToWrite } from '#exchange/form/formRows.ts'
import type { FormWorkerMessage } from '#exchange/form/formWorker.ts'
import workerUrl from '#exchange/form/formWorker.ts?worker&url'
import type { Say } from '#i18n/say.ts'

/** What stands in a form, why it is none, and what is wrong in it, named for the screens. */
export type { FormFault, FormResult } from '#exchange/form/readForm.ts'
export type { FormProblem } from '#exchange/form/formTables.ts'

/** The form of a report as a workbook; what writes workbooks is fetched when somebody asks for one. */
export async function makeForm(say: Say, form: FormToWrite): Promise<Bytes> {
  const { writeForm } = await import('#exchange/form/writeForm.ts')
  return writeForm(say, form)
}

/** Reads a workbook that somebody filled in. Nothing is changed. */
export async function openForm(file: File, context: FormContext): Promise<FormResult | { readonly ok: 'broken' }> {
  const book = await readBeside(new Uint8Array(await file.arrayBuffer()))
  if (!book) return { ok: 'broken' }
  return book.ok ? readForm(book.sheets, context) : { ok: false, fault: book.fault, detail: '' }
}

/** Reads in a worker, so that no workbook, however made, stops the page; undefined where the worker could not. */
function readBeside(bytes: Bytes): Promise<BookResult | undefined> {
  return new Promise((settle) => {
    const worker = new Worker(trustedScriptUrl(workerUrl), { type: 'module' })
    const finish = (result: BookResult | undefined) => {
      worker.terminate()
      settle(result)
    }
    // A worker whose script cannot be fetched, or that runs out of memory, says nothing more.
    worker.addEventListener('error', () => finish(undefined), { once: true })
    worker.addEventListener('messageerror', () => finish(undefined), { once: true })
    worker.addEventListener('message', ({ data }: MessageEvent<FormWorkerMessage>) =>
      finish(data.kind === 'read' ? data.result : undefined),
    )
    worker.postMessage(bytes)
  })
}
