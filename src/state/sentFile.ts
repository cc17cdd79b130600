import type { Entry } from '#domain/ledger/arrival.ts'
import type { WholeFile } from '#domain/ledger/fileRecord.ts'
import { writtenPeriod } from '#domain/plan/fiscalYear.ts'
import type { InstitutionId } from '#domain/plan/ids.ts'
import type { Period } from '#domain/plan/period.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { SigningKey } from '#exchange/report/keys.ts'
import { writeReportFile } from '#exchange/report/reportFile.ts'
import type { Attached, Heading } from '#exchange/report/reportFile.ts'
import type { AppendResult } from '#storage/append.ts'

/** Something was said, and this is the file that takes it to those it is meant for. */
export type Sent = { readonly ok: true; readonly file: WholeFile } | Extract<AppendResult, { readonly ok: false }>

/** The number of the next file: that of the ledger, or a later one where the key has signed elsewhere. */
export function countingFrom(signing: { readonly countFrom: number } | undefined): (next: number) => number {
  return (next) => Math.max(next, signing?.countFrom ?? 1)
}

export async function fileOf(
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

export function sent(done: AppendResult): Sent {
  if (!done.ok) return done
  if (!done.file) throw new Error('what is sent has a file')
  return { ok: true, file: done.file }
}

/** `sample-MOI-2026-Q3`, the period as its strategy writes it. */
export function fileStem({ strategy, fiscalYear }: Plan, institution: InstitutionId, period: Period): string {
  return `${strategy}-${institution}-${writtenPeriod(period, fiscalYear).replaceAll('/', '_')}`
}
