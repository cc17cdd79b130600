import { errorText } from '#domain/errorText.ts'
import type { Bytes } from '#domain/ledger/figures.ts'
import type { BookResult } from './book.ts'
import { readBook } from './readBook.ts'

/** What came of a workbook, or that the worker broke. */
export type FormWorkerMessage =
  { readonly kind: 'read'; readonly result: BookResult } | { readonly kind: 'broken'; readonly detail: string }

const say = (message: FormWorkerMessage) => postMessage(message)

addEventListener('message', ({ data }: MessageEvent<Bytes>) => {
  void readBook(data).then(
    (result) => say({ kind: 'read', result }),
    (error: unknown) => say({ kind: 'broken', detail: errorText(error) }),
  )
})
