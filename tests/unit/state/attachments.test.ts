import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { LARGEST_ATTACHMENT } from '#domain/ledger/attachment.ts'
import type { Attachment } from '#domain/ledger/attachment.ts'
import { contentHash } from '#domain/ledger/canonical.ts'
import type { BlobHash } from '#domain/ledger/itemRef.ts'
import { emptyDraft } from '#domain/report/draft.ts'
import type { ActionAnswer, Draft } from '#domain/report/draft.ts'
import { readReportFile } from '#exchange/report/reportFile.ts'
import { attach, openAttachment } from '#state/attachments.ts'
import { makeBackup, openBackup, restoreBackup } from '#state/backup.ts'
import { fileReport } from '#state/fileReport.ts'
import { takeIn } from '#state/receiveFiles.ts'
import type { AtharDatabase } from '#storage/database.ts'
import { readDraft, saveDraft } from '#storage/drafts.ts'
import { takeInPackage } from '#storage/strategies.ts'
import { opened } from '../../fixtures/database.ts'
import { aPdf, PICTURE } from '../../fixtures/documents.ts'
import { entriesOf, reported, series } from '../../fixtures/ledger.ts'
import { actionId, anAction, aPlan, day, institutionId, period } from '../../fixtures/plan.ts'

let ministry: AtharDatabase
let secretariat: AtharDatabase
let count = 0
const plan = aPlan({ actions: [anAction()] })
const MOI = institutionId('MOI')
const today = day('2025-04-20')
const NOTHING = emptyDraft(MOI, period('2025-Q1'))
const ROOM = { count: 0, left: 9_000_000 }
const answering = (answer: ActionAnswer): Draft => ({ ...NOTHING, actions: { [actionId('A1')]: answer } })
const load = (db: AtharDatabase, percent = 5) => {
  const entries = entriesOf([reported('A1', { percent }), series({ 2024: 3 })])
  return takeInPackage(db, { plan, planHash: contentHash(plan), entries })
}
const attached = async (bytes: Uint8Array<ArrayBuffer>, name: string): Promise<Attachment> => {
  const result = await attach(ministry, 'test', new File([bytes], name), ROOM)
  if (!result.ok) throw new Error(result.fault)
  return result.attachment
}
const kept = async (db: AtharDatabase, { blob }: Attachment) => (await db.blobs.get(['test', blob])) !== undefined
const bytesOf = (db: AtharDatabase, attachment: Attachment) => openAttachment(db, 'test', attachment)
const send = async (draft: Draft) => {
  const sent = await fileReport(ministry, { draft, plan, said: today, lang: 'en' })
  if (!sent.ok) throw new Error(sent.reason)
  const read = await readReportFile(sent.file.bytes)
  if (!read.ok) throw new Error(read.fault)
  return takeIn(secretariat, { file: read.file, name: sent.file.name, bytes: sent.file.bytes })
}

beforeEach(async () => {
  ministry = (await opened(`attaching-${(count += 1)}`)).db
  secretariat = (await opened(`receiving-${count}`)).db
  for (const db of [ministry, secretariat]) await load(db)
})
afterEach(() => {
  ministry.close()
  secretariat.close()
})

describe('a document', () => {
  test('travels inside the report, and both sides open the very same bytes', async () => {
    const minutes = await attached(aPdf(), 'محضر')
    expect(minutes).toMatchObject({ name: 'محضر.pdf', type: 'application/pdf', size: 400 })
    expect(await send(answering({ state: 'completed', attachments: [minutes] }))).toMatchObject({ ok: true, fresh: 2 })
    expect(await bytesOf(secretariat, minutes)).toEqual(aPdf())
    // It lies in the file that was signed and nowhere else.
    expect(await kept(secretariat, minutes)).toBe(false)
    await ministry.drafts.clear()
    await ministry.blobs.delete(['test', minutes.blob])
    expect(await bytesOf(ministry, minutes)).toEqual(aPdf())
  })

  test('that nobody sent is not here', async () => {
    const minutes = await attached(aPdf(), 'minutes.pdf')
    expect(await bytesOf(secretariat, minutes)).toBeUndefined()
  })

  test('that is gone keeps the report from being filed, and nothing is written', async () => {
    const gone: Attachment = { ...(await attached(aPdf(), 'a.pdf')), blob: 'ef'.repeat(32) as BlobHash }
    const before = await ministry.segments.count()
    const draft = answering({ state: 'completed', attachments: [gone] })
    expect(await fileReport(ministry, { draft, plan, said: today, lang: 'en' })).toMatchObject({ reason: 'failed' })
    expect(await ministry.segments.count()).toBe(before)
  })

  test.each([
    ['that is none', new Uint8Array([60, 104, 116, 109, 108]), ROOM, 'type'],
    ['that is too large', aPdf(LARGEST_ATTACHMENT + 1), ROOM, 'size'],
    ['more than a statement can have', aPdf(), { ...ROOM, count: 5 }, 'many'],
    ['more than the report can carry', aPdf(), { ...ROOM, left: 399 }, 'together'],
  ] as const)('%s is not attached, and says why', async (_, bytes, room, fault) => {
    expect(await attach(ministry, 'test', new File([bytes], 'a.pdf'), room)).toEqual({ ok: false, fault })
    expect(await ministry.blobs.count()).toBe(1)
  })
})

describe('the documents of a draft', () => {
  test('are kept with it, outlive the next version of the package, and go when they are taken out', async () => {
    const [minutes, photo] = [await attached(aPdf(), 'a.pdf'), await attached(PICTURE, 'b.png')]
    const both = answering({ state: 'completed', attachments: [minutes, photo] })
    await saveDraft(ministry, 'test', NOTHING, both)
    await load(ministry, 6)
    expect(await readDraft(ministry, { strategy: 'test', institution: MOI, period: NOTHING.period })).toEqual(both)
    expect([await kept(ministry, minutes), await kept(ministry, photo)]).toEqual([true, true])
    await saveDraft(ministry, 'test', both, answering({ state: 'completed', attachments: [photo] }))
    expect([await kept(ministry, minutes), await kept(ministry, photo)]).toEqual([false, true])
  })

  test('leave the browser with the draft or not at all', async () => {
    const minutes = await attached(aPdf(), 'a.pdf')
    await saveDraft(ministry, 'test', NOTHING, answering({ state: 'completed', attachments: [minutes] }))
    const restored = async (withDrafts: boolean) => {
      const { bytes } = await makeBackup(ministry, 'test', withDrafts, today)
      const read = await openBackup(secretariat, new File([bytes], 'x'), today)
      if (!read.ok) throw new Error(read.fault)
      await restoreBackup(secretariat, read)
      return bytesOf(secretariat, minutes)
    }
    expect(await restored(false)).toBeUndefined()
    expect(await restored(true)).toEqual(aPdf())
  })

  test('that were taken out again before anything was kept leave it in no backup', async () => {
    const minutes = await attached(aPdf(), 'a.pdf')
    const { bytes } = await makeBackup(ministry, 'test', true, today)
    const read = await openBackup(secretariat, new File([bytes], 'x'), today)
    expect(read.ok && read.kept.blobs.map(({ hash }) => hash)).not.toContain(minutes.blob)
  })

  test('that were filed come back from a backup inside their report', async () => {
    const minutes = await attached(aPdf(), 'a.pdf')
    await send(answering({ state: 'completed', attachments: [minutes] }))
    const { bytes } = await makeBackup(secretariat, 'test', false, today)
    const elsewhere = (await opened(`elsewhere-${count}`)).db
    const read = await openBackup(elsewhere, new File([bytes], 'x'), today)
    if (!read.ok) throw new Error(read.fault)
    await restoreBackup(elsewhere, read)
    expect(await bytesOf(elsewhere, minutes)).toEqual(aPdf())
    elsewhere.close()
  })
})
