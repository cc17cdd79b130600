import 'fake-indexeddb/auto'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { contentHash } from '#domain/ledger/canonical.ts'
import { emptyDraft } from '#domain/report/draft.ts'
import type { Draft } from '#domain/report/draft.ts'
import { makeBackup, openBackup, restoreBackup } from '#state/backup.ts'
import { createKey, enrolKey } from '#state/keys.ts'
import { fileReport } from '#state/fileReport.ts'
import { readAll } from '#storage/backup.ts'
import type { AtharDatabase } from '#storage/database.ts'
import { readDraft, saveDraft } from '#storage/drafts.ts'
import { readWorkspace, takeInPackage } from '#storage/strategies.ts'
import { opened } from '../../fixtures/database.ts'
import { entriesOf, reported, series } from '../../fixtures/ledger.ts'
import { actionId, anAction, aPlan, day, institutionId, period } from '../../fixtures/plan.ts'

let here: AtharDatabase
let there: AtharDatabase
let count = 0
const MOI = institutionId('MOI')
const plan = aPlan({ actions: [anAction()] })
const today = day('2025-04-20')
const draft = (percent: number): Draft => ({
  ...emptyDraft(MOI, period('2025-Q1')),
  actions: { [actionId('A1')]: { state: 'in_progress', percent } },
})
const loaded = (edition = plan) => ({
  plan: edition,
  planHash: contentHash(edition),
  entries: entriesOf([reported('A1'), series({ 2024: 3 })]),
})
const file = (db: AtharDatabase, percent: number) =>
  fileReport(db, { draft: draft(percent), plan, said: today, lang: 'en' })
const saved = async (db: AtharDatabase, withDrafts = false) =>
  new File([(await makeBackup(db, 'test', withDrafts, today)).bytes], 'test.athar-backup')
const restored = async (db: AtharDatabase, backup: File) => {
  const read = await openBackup(db, backup, today)
  if (!read.ok) throw new Error(read.fault)
  const result = await restoreBackup(db, read)
  expect(result).toEqual(read.foreseen)
  return result
}
const faultOf = async (bytes: Uint8Array<ArrayBuffer>) => {
  const read = await openBackup(there, new File([bytes], 'x'), today)
  return read.ok ? 'sound' : read.fault
}
const statements = async (db: AtharDatabase) => {
  const workspace = await readWorkspace(db, 'test')
  const entries = workspace === 'lost' ? [] : (workspace.found?.entries ?? [])
  return entries.map(({ update, arrival, figures }) => JSON.stringify([update.id, arrival, figures?.rows])).toSorted()
}
/** The backup with its text changed. */
const changed = async (change: (text: string) => string) => {
  const bytes = new Uint8Array(await (await saved(here)).arrayBuffer())
  return Uint8Array.from(gzipSync(change(gunzipSync(bytes).toString())))
}

beforeEach(async () => {
  here = (await opened(`here-${(count += 1)}`)).db
  there = (await opened(`there-${count}`)).db
  await takeInPackage(here, loaded())
})
afterEach(() => {
  here.close()
  there.close()
})

const NOTHING = emptyDraft(MOI, period('2025-Q1'))

describe('a backup', () => {
  test('brings everything to an empty browser, but no key', async () => {
    const { key } = await createKey(here, { plan, institution: MOI, today }, undefined)
    await enrolKey(here, { plan, institution: MOI, key, today })
    await file(here, 10)
    await saveDraft(here, 'test', NOTHING, draft(70))
    expect(await restored(there, await saved(here))).toEqual({ ok: true, editions: 1, fresh: 5, known: 0, drafts: 0 })
    expect(await statements(there)).toEqual(await statements(here))
    const [one, other] = [await readAll(here, 'test'), await readAll(there, 'test')]
    expect(other.segments.map((segment) => segment.file)).toEqual(one.segments.map((segment) => segment.file))
    expect([await there.keys.count(), other.drafts]).toEqual([0, []])
  })

  test('brings drafts where they are asked for, and a later draft here stays', async () => {
    await saveDraft(here, 'test', NOTHING, draft(70))
    const backup = await saved(here, true)
    expect(await restored(there, backup)).toMatchObject({ drafts: 1 })
    const of = { strategy: 'test', institution: MOI, period: period('2025-Q1') }
    expect((await readDraft(there, of))?.actions[actionId('A1')]).toMatchObject({ percent: 70 })
    await there.drafts.toCollection().modify({ savedAt: Date.now() + 1000, answers: {} })
    expect(await restored(there, backup)).toMatchObject({ drafts: 0, fresh: 0 })
  })

  test('merged twice changes nothing the second time', async () => {
    await file(here, 10)
    const backup = await saved(here)
    await restored(there, backup)
    const before = JSON.stringify(await readAll(there, 'test'))
    expect(await restored(there, backup)).toMatchObject({ fresh: 0, editions: 0 })
    expect(JSON.stringify(await readAll(there, 'test'))).toBe(before)
  })

  test('keeps two browsers of one office in step, whichever merges first', async () => {
    await restored(there, await saved(here))
    await file(here, 10)
    await file(there, 20)
    const [mine, yours] = [await saved(here), await saved(there)]
    await restored(here, yours)
    await restored(there, mine)
    expect(await statements(here)).toEqual(await statements(there))
    expect(await statements(here)).toHaveLength(2 + 2 + 2)
  })

  test('of a later edition brings the plan and the statements of its package, and loses nothing filed', async () => {
    await restored(there, await saved(here))
    await file(there, 20)
    const later = { ...plan, edition: '2026-1', adopted: day('2025-04-01') }
    await takeInPackage(here, {
      plan: later,
      planHash: contentHash(later),
      entries: entriesOf([reported('A1', { percent: 9 })]),
    })
    expect(await restored(there, await saved(here))).toMatchObject({ editions: 1, fresh: 1 })
    const workspace = await readWorkspace(there, 'test')
    if (workspace === 'lost') throw new Error('it is here')
    expect(workspace.found?.editions.map(({ edition }) => edition)).toEqual(['2025-1', '2026-1'])
    expect(await statements(there)).toHaveLength(1 + 2)
  })
})

describe('what is no sound backup', () => {
  test('is refused wherever it is cut off or damaged, and nothing changes', async () => {
    await file(here, 10)
    const bytes = new Uint8Array(await (await saved(here)).arrayBuffer())
    for (let length = 0; length < bytes.length; length += 37)
      expect(await faultOf(bytes.slice(0, length)), `cut at ${length}`).toBe('notBackup')
    for (let at = 20; at < bytes.length; at += 37) {
      const damaged = bytes.slice()
      damaged[at] = (damaged[at] ?? 0) ^ 4
      expect(await faultOf(damaged), `damaged at ${at}`).not.toBe('sound')
    }
    expect(await there.segments.count()).toBe(0)
  })

  test.each<[string, (text: string) => string, string]>([
    ['another thing', () => '{"format":1}', 'notBackup'],
    ['no JSON', () => 'hello', 'notBackup'],
    ['a later release', (text) => text.replace('"schema":6', '"schema":99'), 'newer'],
    ['another plan than it names', (text) => text.replace('"A1 بالعربية"', '"A9 بالعربية"'), 'plan'],
    ['another statement than its id says', (text) => text.replace('"percent":10', '"percent":90'), 'statement'],
    ['another file', (text) => text.replace(/"digest":"[0-9a-f]{4}/u, '"digest":"0000'), 'unsound'],
  ])('because it holds %s', async (_, change, fault) => {
    await file(here, 10)
    expect(await faultOf(await changed(change))).toBe(fault)
  })
})
