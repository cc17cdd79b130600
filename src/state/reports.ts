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
import type { SigningKey } from '#exchange/report/keys.ts'
import { readReports } from '#exchange/report/readReports.ts'
import { writeReportFile } from '#exchange/report/reportFile.ts'
import type { Attached, Heading, ReportFile, ReportFileResult } from '#exchange/report/reportFile.ts'
import { append, foresee } from '#storage/append.ts'
import type { AppendResult, Appending, Held } from '#storage/append.ts'
import type { WholeFile } from '#domain/ledger/fileRecord.ts'
import type { AtharDatabase } from '#storage/database.ts'
import { isKept } from '#storage/files.ts'
import { attachedBytes } from './attachments.ts'
import { signingKey } from './keys.ts'

/** What came of a command that writes to the ledger, and why a file is none, named for the screens. */
export type { AppendResult } from '#storage/append.ts'
export type { FileFault, ReportFile } from '#exchange/report/reportFile.ts'

type Refusal = Extract<AppendResult, { readonly ok: false }>

/** Something was said, and this is the file that takes it to those it is meant for. */
type Sent = { readonly ok: true; readonly file: WholeFile } | Refusal

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

/** The number of the next file: that of the ledger, or a later one where the key has signed elsewhere. */
function countingFrom(signing: { readonly countFrom: number } | undefined): (next: number) => number {
  return (next) => Math.max(next, signing?.countFrom ?? 1)
}

async function fileOf(
  { carries, seq, previous }: Heading,
  by: InstitutionId,
  name: string,
  entries: readonly Entry[],
  signing: SigningKey | undefined,
  attached?: Attached,
): Promise<WholeFile> {
  const { bytes, digest } = await writeReportFile({ carries, seq, previous }, entries, signing, attached)
  const links = { ...(signing && { key: signing.key }), ...(previous !== undefined && { previous }) }
  return { carries, by, seq, digest, ...links, name, bytes }
}

function sent(done: AppendResult): Sent {
  if (!done.ok) return done
  if (!done.file) throw new Error('what is sent has a file')
  return { ok: true, file: done.file }
}

/** `sample-MOI-2026-Q3`, the period as its strategy writes it. */
function fileStem({ strategy, fiscalYear }: Plan, institution: InstitutionId, period: Period): string {
  return `${strategy}-${institution}-${writtenPeriod(period, fiscalYear).replaceAll('/', '_')}`
}

/** A file that was read, and its bytes. */
export interface ReadFile {
  readonly file: ReportFile
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** Reads files that were chosen, each whole or not at all, and tells of each as it is read. */
export async function openReports(
  given: readonly File[],
  onRead: (
    place: number,
    read: ({ readonly ok: true } & ReadFile) | Extract<ReportFileResult, { readonly ok: false }>,
  ) => void,
): Promise<void> {
  const files = await Promise.all(given.map(async (file) => new Uint8Array(await file.arrayBuffer())))
  await readReports(files, (place, read) => {
    const [bytes, name] = [files[place], given[place]?.name]
    if (bytes && name !== undefined) onRead(place, read.ok ? { ...read, name, bytes } : read)
  })
}

/** Whether the very same file is here already. */
export async function isKeptFile(db: AtharDatabase, strategy: string, file: File): Promise<boolean> {
  return isKept(db, strategy, new Uint8Array(await file.arrayBuffer()))
}

/**
 * Takes the statements of a file into the ledger: a report waits there for a verdict, an answer counts at once. With
 * `isConfirmed` somebody compared the fingerprint of the key by which the secretariat vouches for itself in it.
 */
export async function takeIn(db: AtharDatabase, read: ReadFile, isConfirmed = false): Promise<AppendResult> {
  return append(db, coming(read, isConfirmed))
}

/** What taking a file in would do; nothing is written. */
export async function foreseeFile(db: AtharDatabase, read: ReadFile): Promise<AppendResult> {
  return foresee(db, coming(read, false))
}

function coming({ file, name, bytes }: ReadFile, isConfirmed: boolean): Appending {
  const { carries, institution: by, seq, key, digest, previous, strategy } = file
  const entries = isConfirmed ? file.entries.map(confirmed) : file.entries
  const links = { ...(key !== undefined && { key }), ...(previous !== undefined && { previous }) }
  return {
    strategy,
    kind: 'filed',
    entries: () => entries,
    file: { carries, by, seq, digest, ...links, name, bytes },
  }
}

function confirmed(entry: Entry): Entry {
  const { update, arrival } = entry
  return update.kind === 'keyEnrolled' && arrival.kind === 'filed' && arrival.key === update.key
    ? { ...entry, arrival: { ...arrival, isConfirmed: true } }
    : entry
}

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
 * tells what that author has to know of keys: the secretariat's and its own.
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
        return fileOf({ carries: 'response', seq }, by, name, [...reviews, ...keys], signing)
      },
    }),
  )
}

/** Says that the committee approved a period: its official figures are those of this day until it is revised. */
export async function approvePeriod(
  db: AtharDatabase,
  { strategy, secretariat }: Plan,
  period: Period,
  said: Day,
): Promise<AppendResult> {
  const update = mintUpdate({ format: 1, strategy, by: secretariat, said, kind: 'periodApproved', period })
  return append(db, {
    strategy,
    kind: 'own',
    entries: ({ nextSeq }) => [{ update, arrival: { kind: 'own', seq: nextSeq(secretariat) } }],
  })
}

/** What the secretariat said of the keys of some institutions. */
function keysFor(institutions: readonly InstitutionId[], { aboutKeys, ledger }: Held): readonly Entry[] {
  return aboutKeys.filter(({ update }) => {
    const owner = ledger.keys.get(update.key)?.institution
    return owner !== undefined && institutions.includes(owner)
  })
}
