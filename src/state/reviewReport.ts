import { groupBy } from '#domain/groupBy.ts'
import type { Entry } from '#domain/ledger/arrival.ts'
import { mintUpdate } from '#domain/ledger/canonical.ts'
import type { ItemRef } from '#domain/ledger/itemRef.ts'
import type { Day } from '#domain/plan/day.ts'
import type { InstitutionId } from '#domain/plan/ids.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { noteIn } from '#domain/report/draft.ts'
import { committeesWord } from '#domain/report/committeesWord.ts'
import type { Report } from '#domain/report/reports.ts'
import { append } from '#storage/append.ts'
import type { Held } from '#storage/append.ts'
import type { AtharDatabase } from '#storage/database.ts'
import { signingKey } from './keys.ts'
import { countingFrom, fileOf, fileStem, sent } from './sentFile.ts'
import type { Sent } from './sentFile.ts'

/** The secretariat's word on one item of a report. */
export interface Judgement {
  readonly verdict: 'accepted' | 'sentBack'
  /** Why it goes back. */
  readonly reason: string
  /** Whether it was found true against its evidence. */
  readonly isVerified?: boolean
}

/**
 * Says of items of a report that they are accepted or go back, with reasons. The file that takes it to its author also
 * tells what that author has to know of keys, the secretariat's and its own, and what the committee decided about it.
 */
export async function reviewReport(
  db: AtharDatabase,
  given: {
    readonly plan: Plan
    readonly report: Report
    readonly judgements: ReadonlyMap<ItemRef, Judgement>
    readonly said: Day
    readonly lang: 'en' | 'ar'
  },
): Promise<Sent> {
  const { plan, report, judgements, said, lang } = given
  const { strategy, secretariat: by } = plan
  const groups = groupBy(judgements, ([, { verdict, reason }]) => `${verdict}|${reason.trim()}`)
  const signing = await signingKey(db, strategy, by)
  const countOf = countingFrom(signing)
  return sent(
    await append(db, {
      strategy,
      kind: 'own',
      entries: ({ nextSeq }) =>
        [...groups.values()].map((group): Entry => {
          const [, { verdict, reason } = { verdict: 'accepted', reason: '' } as const] = group[0] ?? []
          const update = mintUpdate({
            format: 1,
            strategy,
            by,
            said,
            kind: 'reportReviewed',
            report: report.id,
            verdict,
            items: group.map(([ref]) => ref),
            verified: group.flatMap(([ref, { isVerified }]) => (isVerified ? [ref] : [])),
            reason: noteIn(lang, reason),
          })
          return { update, arrival: { kind: 'own', seq: countOf(nextSeq(by)) } }
        }),
      file: async (reviews, held) => {
        const seq = countOf(held.nextSeq(by))
        const name = `${fileStem(plan, report.by, report.period)}-answer-${seq}.athar`
        const keys = signing ? keysFor([by, report.by], held) : []
        const decided = committeesWord(held.ledger, plan, report.by)
        return fileOf({ carries: 'response', seq }, by, name, [...reviews, ...keys, ...decided], signing)
      },
    }),
  )
}

/** What the secretariat said of the keys of some institutions. */
function keysFor(institutions: readonly InstitutionId[], { aboutKeys, ledger }: Held): readonly Entry[] {
  return aboutKeys.filter(({ update }) => {
    const owner = ledger.keys.get(update.key)?.institution
    return owner !== undefined && institutions.includes(owner)
  })
}
