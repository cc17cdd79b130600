import type { WholeFile } from '#domain/ledger/fileRecord.ts'
import type { InstitutionId } from '#domain/plan/ids.ts'
import { byHand } from '#state/useExchangeFolder.ts'
import type { ExchangeFolder } from '#state/useExchangeFolder.ts'
import { saveReport } from './saveReport.ts'

/** Where a file went: to the reader, who sends it on, or into a folder; or to the reader because the folder was not to be had. */
export type Delivered = { readonly kind: 'saved' } | { readonly kind: 'laid' | 'notLaid'; readonly folder: string }

/** Hands a file over by the folder that was chosen, and by the reader's hands where there is none or it fails. */
export async function deliver(folder: ExchangeFolder, file: WholeFile, to?: InstitutionId): Promise<Delivered> {
  const parcel = { name: file.name, bytes: file.bytes, ...(to !== undefined && { to }) }
  const hand = byHand(saveReport)
  if (folder.kind !== 'open') {
    await hand.send(parcel)
    return { kind: 'saved' }
  }
  try {
    await folder.carrier.send(parcel)
    return { kind: 'laid', folder: folder.name }
  } catch {
    await hand.send(parcel)
    return { kind: 'notLaid', folder: folder.name }
  }
}
