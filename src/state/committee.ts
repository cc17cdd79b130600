import { mintUpdate } from '#domain/ledger/canonical.ts'
import { itemOf } from '#domain/ledger/itemRef.ts'
import type { UpdateId } from '#domain/ledger/itemRef.ts'
import type {
  DecisionFollowed,
  DecisionTaken,
  PeriodApproved,
  StatusSet,
  UpdateWithdrawn,
} from '#domain/ledger/update.ts'
import type { Day } from '#domain/plan/day.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { append } from '#storage/append.ts'
import type { AppendResult } from '#storage/append.ts'
import type { AtharDatabase } from '#storage/database.ts'

/** What the secretariat writes down for the committee, without what every statement says of itself. */
type Said = 'format' | 'strategy' | 'by' | 'said'
export type ForCommittee =
  | Omit<PeriodApproved, Said>
  | Omit<DecisionTaken, Said>
  | Omit<DecisionFollowed, Said>
  | Omit<StatusSet, Said>
  | Omit<UpdateWithdrawn, Said>

/** Writes down what the committee approved, decided or set. Where nothing of it is `fresh`, it was said before. */
export async function sayForCommittee(
  db: AtharDatabase,
  { strategy, secretariat: by }: Plan,
  said: Day,
  body: ForCommittee,
): Promise<AppendResult> {
  const update = mintUpdate({ format: 1, strategy, by, said, ...body })
  return append(db, {
    strategy,
    kind: 'own',
    entries: ({ ledger, nextSeq }) =>
      ledger.entriesById.has(update.id) ? [] : [{ update, arrival: { kind: 'own', seq: nextSeq(by) } }],
  })
}

/** What takes back something written down by mistake. */
export function takingBack(id: UpdateId): ForCommittee {
  return { kind: 'updateWithdrawn', withdrawn: itemOf(id), note: { en: '', ar: '' } }
}
