import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { contentHash } from '#domain/ledger/canonical.ts'
import type { Draft } from '#domain/report/draft.ts'
import { figureKey } from '#domain/report/due.ts'
import { makeBackup, openBackup, restoreBackup } from '#state/backup.ts'
import { createKey, enrolKey } from '#state/keys.ts'
import { fileReport } from '#state/fileReport.ts'
import { takeIn } from '#state/receiveFiles.ts'
import { verifyLedger } from '#state/verify/verifyLedger.ts'
import { readReportFile } from '#exchange/report/reportFile.ts'
import type { WholeFile } from '#domain/ledger/fileRecord.ts'
import type { AtharDatabase } from '#storage/database.ts'
import { bytesNamed } from '#storage/blobs.ts'
import { fileForStorage } from '#storage/files.ts'
import { readAll } from '#storage/backup.ts'
import { takeInPackage } from '#storage/strategies.ts'
import { opened } from '../../fixtures/database.ts'
import { entriesOf, reported, series } from '../../fixtures/ledger.ts'
import { actionId, anAction, anIndicator, aPlan, day, indicatorId, institutionId, period } from '../../fixtures/plan.ts'

let ministry: AtharDatabase
let secretariat: AtharDatabase
let count = 0
const MOI = institutionId('MOI')
const plan = aPlan({ actions: [anAction()], indicators: [anIndicator({ keeper: 'MOI', frequency: 'Q' })] })
const Q1 = period('2025-Q1')
const today = day('2025-04-20')
const draft = (percent: number): Draft => ({
  institution: MOI,
  period: Q1,
  actions: { [actionId('A1')]: { state: 'in_progress', percent } },
  figures: { [figureKey(indicatorId('I1'), Q1)]: { value: percent } },
})

const file = async (percent: number): Promise<WholeFile> => {
  const sent = await fileReport(ministry, { draft: draft(percent), plan, said: today, lang: 'en' })
  if (!sent.ok) throw new Error(sent.reason)
  return sent.file
}
const receive = async ({ bytes, name }: WholeFile) => {
  const read = await readReportFile(bytes)
  if (!read.ok) throw new Error(read.fault)
  return takeIn(secretariat, { file: read.file, name, bytes })
}
const verified = async (db: AtharDatabase) =>
  verifyLedger(
    {
      segments: await db.segments.where('strategy').equals('test').sortBy('seq'),
      bytesNamed: (hash) => bytesNamed(db, 'test', hash),
    },
    () => undefined,
  )
const faults = async () => (await verified(secretariat)).faults.map(({ kind }) => kind)
/** Changes what lies in the storage, as somebody with the developer's tools might. */
const tamper = async (change: (file: WholeFile) => Partial<WholeFile>) => {
  for (const segment of await secretariat.segments.toArray()) {
    if (!segment.file) continue
    const { blob: hash, ...record } = segment.file
    const bytes = (await bytesNamed(secretariat, 'test', hash)) ?? new Uint8Array()
    const { file, blob } = fileForStorage('test', { ...record, bytes, ...change({ ...record, bytes }) })
    await secretariat.blobs.put(blob)
    await secretariat.segments.put({ ...segment, file })
  }
}

beforeEach(async () => {
  ministry = (await opened(`ministry-${(count += 1)}`)).db
  secretariat = (await opened(`secretariat-${count}`)).db
  const entries = entriesOf([reported('A1'), series({ 2024: 3 })])
  for (const db of [ministry, secretariat]) await takeInPackage(db, { plan, planHash: contentHash(plan), entries })
  const { key } = await createKey(ministry, { plan, institution: MOI, today }, undefined)
  await enrolKey(secretariat, { plan, institution: MOI, key, today })
})
afterEach(() => {
  ministry.close()
  secretariat.close()
})

describe('a ledger that is checked', () => {
  test('is found as it was said, on both sides', async () => {
    const [first, second] = [await file(10), await file(20)]
    expect(await receive(first)).toMatchObject({ ok: true, fresh: 3 })
    expect(await receive(second)).toMatchObject({ ok: true, fresh: 3, corrects: 2, isGap: false })
    expect(await verified(secretariat)).toEqual({ statements: 9, tables: 3, files: 2, signed: 2, faults: [], gaps: [] })
    expect(await verified(ministry)).toMatchObject({ statements: 8, files: 2, signed: 2, faults: [], gaps: [] })
  })

  test('tells of a statement that was changed where it lies', async () => {
    await receive(await file(10))
    await secretariat.segments.toCollection().modify((segment) => {
      for (const { update } of segment.entries) if ('percent' in update) Object.assign(update, { percent: 99 })
    })
    expect(await faults()).toContain('statement')
  })

  test('tells of a table of figures that is gone, or another', async () => {
    await receive(await file(10))
    await secretariat.blobs.toCollection().modify((blob) => {
      blob.bytes[blob.bytes.length - 1] = (blob.bytes.at(-1) ?? 0) ^ 1
    })
    expect(await faults()).toEqual(['table', 'table', 'file'])
    await secretariat.blobs.clear()
    expect(await faults()).toEqual(['table', 'table', 'file'])
  })

  test('tells of a file that was damaged or exchanged for another', async () => {
    const [first, other] = [await file(10), await file(20)]
    await receive(first)
    await tamper(({ bytes }) => ({ bytes: bytes.slice(0, -1) }))
    expect(await faults()).toEqual(['file'])
    await tamper(() => ({ bytes: other.bytes, digest: other.digest }))
    expect(await faults()).toEqual(['notInFile'])
  })

  test('tells of a signature that was taken away', async () => {
    await receive(await file(10))
    await tamper(({ bytes }) => {
      const envelope = JSON.parse(new TextDecoder().decode(bytes)) as { signatures: unknown[] }
      return { bytes: new TextEncoder().encode(JSON.stringify({ ...envelope, signatures: [] })) }
    })
    expect(await faults()).toEqual(['file'])
  })

  test('names the report whose predecessor has not come, until it comes', async () => {
    const [first, second] = [await file(10), await file(20)]
    expect(await receive(second)).toMatchObject({ ok: true, isGap: true })
    expect((await verified(secretariat)).gaps).toEqual([{ by: 'MOI', name: second.name }])
    await receive(first)
    expect((await verified(secretariat)).gaps).toEqual([])
  })
})

describe('two files of one key under one number', () => {
  test('are never both taken: the second is refused, changes nothing that is said, and is kept beside the first', async () => {
    const first = await file(10)
    // The ministry went back to a state of before, as a restored disk does.
    await ministry.segments.filter((segment) => segment.file !== undefined).delete()
    const second = await file(30)
    expect([second.seq, second.digest === first.digest]).toEqual([first.seq, false])
    await receive(first)
    const said = async () =>
      JSON.stringify((await readAll(secretariat, 'test')).segments.flatMap(({ entries }) => entries))
    const before = await said()
    for (let time = 0; time < 2; time += 1)
      expect(await receive(second)).toEqual({ ok: false, reason: 'twofold', seq: 1 })
    expect(await said()).toBe(before)
    const files = (await secretariat.segments.toArray()).flatMap((segment) => segment.file ?? [])
    expect(files.map(({ digest }) => digest)).toEqual([first.digest, second.digest])
    const kept = await Promise.all(files.map(({ blob }) => bytesNamed(secretariat, 'test', blob)))
    expect(kept).toEqual([first.bytes, second.bytes])
    expect(await faults()).toEqual(['twofold'])
    // A backup brings both, and once.
    const elsewhere = (await opened(`elsewhere-${count}`)).db
    const backup = new File([(await makeBackup(secretariat, 'test', false, today)).bytes], 'x')
    for (let time = 0; time < 2; time += 1) {
      const read = await openBackup(elsewhere, backup, today)
      if (!read.ok) throw new Error(read.fault)
      await restoreBackup(elsewhere, read)
    }
    const brought = (await elsewhere.segments.toArray()).flatMap((segment) => segment.file?.digest ?? [])
    expect(brought).toEqual([first.digest, second.digest])
    elsewhere.close()
    // The one that counts is known still, and so is what it says.
    expect(await receive(first)).toMatchObject({ ok: true, fresh: 0 })
  })
})
