import { mintUpdate } from '#domain/ledger/canonical.ts'
import type { Day } from '#domain/plan/day.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { MadeRelease } from '#release/makeRelease.ts'
import { append } from '#storage/append.ts'
import type { AppendResult } from '#storage/append.ts'
import type { AtharDatabase } from '#storage/database.ts'

/** Another release went into the ledger while this one was made: it was not audited together with that. */
export interface Overtaken {
  readonly ok: false
  readonly reason: 'overtaken'
}

/** Keeps a release in the ledger; only what is kept there may leave the browser. */
export async function recordRelease(
  db: AtharDatabase,
  { strategy, secretariat: by }: Plan,
  { kept }: MadeRelease,
  said: Day,
): Promise<AppendResult | Overtaken> {
  let isOvertaken = false
  const result = await append(db, {
    strategy,
    kind: 'own',
    entries: ({ ledger, nextSeq }) => {
      isOvertaken = ledger.releases.some(({ number }) => number >= kept.number)
      if (isOvertaken) return []
      const update = mintUpdate({ format: 1, strategy, by, said, ...kept })
      return [{ update, arrival: { kind: 'own', seq: nextSeq(by) } }]
    },
  })
  return isOvertaken ? { ok: false, reason: 'overtaken' } : result
}
