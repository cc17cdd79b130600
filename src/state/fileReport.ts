import { entriesOf } from '#domain/report/fileDraft.ts'
import type { Filing } from '#domain/report/fileDraft.ts'
import { reports } from '#domain/report/reports.ts'
import { append } from '#storage/append.ts'
import type { AtharDatabase } from '#storage/database.ts'
import { attachedBytes } from './attachments.ts'
import { signingKey } from './keys.ts'
import { countingFrom, fileOf, fileStem, sent } from './sentFile.ts'
import type { Sent } from './sentFile.ts'

/**
 * Files a report: its statements enter the ledger of this browser, and the same statements make the file, signed where
 * this browser has a key of the institution and naming the report before it.
 */
export async function fileReport(db: AtharDatabase, filing: Omit<Filing, 'before'>): Promise<Sent> {
  const { plan, draft, said } = filing
  const by = draft.institution
  const signing = await signingKey(db, plan.strategy, by)
  const countOf = countingFrom(signing)
  const attached = await attachedBytes(db, plan.strategy, draft)
  if (!attached) return { ok: false, reason: 'failed', detail: 'attachment' }
  return sent(
    await append(db, {
      strategy: plan.strategy,
      kind: 'own',
      entries: ({ ledger, nextSeq }) =>
        entriesOf({ ...filing, before: reports(ledger, said) }, { kind: 'own', seq: countOf(nextSeq(by)) }),
      file: async (entries, { nextSeq, lastReport }) => {
        const heading = { carries: 'report', seq: countOf(nextSeq(by)), previous: lastReport(by)?.digest } as const
        const name = `${fileStem(plan, by, draft.period)}-${heading.seq}.athar`
        return fileOf(heading, by, name, entries, signing, attached)
      },
    }),
  )
}
