import { groupBy } from '#domain/groupBy.ts'
import { mintUpdate } from '#domain/ledger/canonical.ts'
import type { Entry } from '#domain/ledger/arrival.ts'
import type { ItemRef } from '#domain/ledger/itemRef.ts'
import type { Day } from '#domain/plan/day.ts'
import { writtenPeriod } from '#domain/plan/fiscalYear.ts'
import type { InstitutionId } from '#domain/plan/ids.ts'
import type { Period } from '#domain/plan/period.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { noteIn } from '#domain/report/draft.ts'
import { entriesOf } from '#domain/report/fileDraft.ts'
import type { Filing } from '#domain/report/fileDraft.ts'
import { reports } from '#domain/report/reports.ts'
import type { Report } from '#domain/report/reports.ts'
import { readReportFile, writeReportFile } from '#exchange/report/reportFile.ts'
import type { ReportFileResult } from '#exchange/report/reportFile.ts'
import { append } from '#storage/append.ts'
import type { AppendResult } from '#storage/append.ts'
import type { AtharDatabase } from '#storage/database.ts'

/** What came of a command that writes to the ledger, and why a file is none, named for the screens. */
export type { AppendResult } from '#storage/append.ts'
export type { FileFault } from '#exchange/report/reportFile.ts'

/** What was filed or answered, and the file in which it travels. */
export interface FiledNow {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly name: string
}

type Refusal = Extract<AppendResult, { readonly ok: false }>

/** Files a report: its statements enter the ledger of this browser, and the same statements make the file. */
export async function fileReport(
  db: AtharDatabase,
  filing: Omit<Filing, 'before'>,
): Promise<({ readonly ok: true } & FiledNow) | Refusal> {
  const { plan, draft, said } = filing
  let seq = 1
  const done = await append(db, {
    strategy: plan.strategy,
    kind: 'own',
    entries: ({ ledger, nextSeq }) => {
      seq = nextSeq(draft.institution)
      return entriesOf({ ...filing, before: reports(ledger, said, 'provisional') }, { kind: 'own', seq })
    },
  })
  if (!done.ok) return done
  const name = `${fileStem(plan, draft.institution, draft.period)}-${seq}.athar`
  return { ok: true, bytes: writeReportFile('report', done.entries, seq), name }
}

/** `sample-MOI-2026-Q3`, the period as its strategy writes it. */
function fileStem({ strategy, fiscalYear }: Plan, institution: InstitutionId, period: Period): string {
  return `${strategy}-${institution}-${writtenPeriod(period, fiscalYear).replaceAll('/', '_')}`
}

/** Reads the file of a report, whole or not at all. */
export async function openReport(file: File): Promise<ReportFileResult & { readonly bytes: Uint8Array<ArrayBuffer> }> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  return { ...readReportFile(bytes), bytes }
}

/** Takes the statements of a file into the ledger: a report waits there for a verdict, an answer counts at once. */
export async function takeIn(
  db: AtharDatabase,
  strategy: string,
  entries: readonly Entry[],
  envelope: Uint8Array<ArrayBuffer>,
): Promise<AppendResult> {
  return append(db, { strategy, kind: 'filed', entries: () => entries, envelope })
}

/** The secretariat's word on one item of a report. */
export interface Judgement {
  readonly verdict: 'accepted' | 'sentBack'
  /** Why it goes back. */
  readonly reason: string
}

/** Says of items of a report that they are accepted or go back, with reasons; and the file that takes it to its author. */
export async function reviewReport(
  db: AtharDatabase,
  given: {
    readonly plan: Plan
    readonly report: Report
    readonly judgements: ReadonlyMap<ItemRef, Judgement>
    readonly said: Day
    readonly lang: 'en' | 'ar'
  },
): Promise<({ readonly ok: true } & FiledNow) | Refusal> {
  const { plan, report, judgements, said, lang } = given
  const groups = groupBy(judgements, ([, { verdict, reason }]) => `${verdict}|${reason.trim()}`)
  let seq = 1
  const done = await append(db, {
    strategy: plan.strategy,
    kind: 'own',
    entries: ({ nextSeq }) => {
      seq = nextSeq(plan.secretariat)
      return [...groups.values()].map((group): Entry => {
        const [, { verdict, reason } = { verdict: 'accepted', reason: '' } as const] = group[0] ?? []
        const update = mintUpdate({
          format: 1,
          strategy: plan.strategy,
          by: plan.secretariat,
          said,
          kind: 'reportReviewed',
          report: report.id,
          verdict,
          items: group.map(([ref]) => ref),
          verified: [],
          reason: noteIn(lang, reason),
        })
        return { update, arrival: { kind: 'own', seq } }
      })
    },
  })
  if (!done.ok) return done
  const name = `${fileStem(plan, report.by, report.period)}-answer-${seq}.athar`
  return { ok: true, bytes: writeReportFile('response', done.entries, seq), name }
}
