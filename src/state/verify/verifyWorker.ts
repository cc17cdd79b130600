import { errorText } from '#domain/errorText.ts'
import type { BlobHash } from '#domain/ledger/itemRef.ts'
import { AtharDatabase } from '#storage/database.ts'
import { bytesNamed } from '#storage/blobs.ts'
import { verifyLedger } from './verifyLedger.ts'
import type { Verification } from './verifyLedger.ts'

/** Which ledger is to be checked. */
export interface VerifyAsked {
  readonly database: string
  readonly strategy: string
}

export type VerifyMessage =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'result'; readonly result: Verification }
  | { readonly kind: 'broken'; readonly detail: string }

const say = (message: VerifyMessage) => postMessage(message)

async function verify({ database, strategy }: VerifyAsked): Promise<void> {
  try {
    const db = new AtharDatabase(database)
    const kept = {
      segments: await db.segments.where('strategy').equals(strategy).sortBy('seq'),
      bytesNamed: (hash: BlobHash) => bytesNamed(db, strategy, hash),
    }
    say({ kind: 'result', result: await verifyLedger(kept, (done, total) => say({ kind: 'progress', done, total })) })
  } catch (error) {
    say({ kind: 'broken', detail: errorText(error) })
  }
}

addEventListener('message', ({ data }: MessageEvent<VerifyAsked>) => void verify(data))
