import 'fake-indexeddb/auto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contentHash } from '#domain/ledger/canonical.ts'
import type { InstitutionId, KeyId } from '#domain/plan/ids.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { emptyDraft } from '#domain/report/draft.ts'
import { entriesOf } from '#domain/report/fileDraft.ts'
import { makeKey } from '#exchange/report/keys.ts'
import type { SigningKey } from '#exchange/report/keys.ts'
import { readReportFile, writeReportFile } from '#exchange/report/reportFile.ts'
import { enrolKey } from '#state/keys.ts'
import { foreseeFile, takeIn } from '#state/receiveFiles.ts'
import type { ReadFile } from '#state/receiveFiles.ts'
import { readAll } from '#storage/backup.ts'
import type { AtharDatabase } from '#storage/database.ts'
import { takeInPackage } from '#storage/strategies.ts'
import { opened } from '../../fixtures/database.ts'
import { actionId, anAction, anInstitution, aPlan, day, institutionId, period } from '../../fixtures/plan.ts'

const MINISTRIES = Array.from({ length: 14 }, (_, index) => `M${index}`)
const ACTIONS = Array.from({ length: 61 }, (_, index) => `A${index}`)
const leadOf = (action: number) => `M${action % MINISTRIES.length}`
const plan = aPlan({
  institutions: ['SEC', ...MINISTRIES].map((id) => anInstitution(id)),
  actions: ACTIONS.map((id, index) => anAction({ id, lead: leadOf(index) })),
})
const today = day('2025-04-20')

let db: AtharDatabase
const keys = new Map<string, SigningKey>()

/** A sound, signed file in which an institution reports on an action as though it led it. */
async function forged(by: string, action: string, signer: string, seq: number): Promise<ReadFile> {
  const own: Plan = { ...plan, actions: [anAction({ id: action, lead: by })] }
  const draft = {
    ...emptyDraft(institutionId(by), period('2025-Q1')),
    actions: { [actionId(action)]: { state: 'in_progress', percent: 40 } as const },
  }
  const entries = entriesOf({ draft, plan: own, said: today, lang: 'en', before: [] }, { kind: 'own', seq })
  const { bytes } = await writeReportFile({ carries: 'report', seq }, entries, keys.get(signer))
  const read = await readReportFile(bytes)
  if (!read.ok) throw new Error(read.fault)
  return { file: read.file, name: `${by}-${action}.athar`, bytes }
}

const everything = async () => {
  const { segments, blobs } = await readAll(db, 'test')
  return JSON.stringify([segments.map(({ file, ...rest }) => ({ ...rest, file: file?.digest })), blobs.length])
}

beforeAll(async () => {
  db = (await opened('matrix')).db
  await takeInPackage(db, { plan, planHash: contentHash(plan), entries: [] })
  for (const id of ['SEC', ...MINISTRIES]) {
    const institution: InstitutionId = institutionId(id)
    const { made } = await makeKey({ strategy: 'test', institution }, undefined)
    keys.set(id, made)
    await enrolKey(db, { plan, institution, key: made.key, today })
  }
})
afterAll(() => db.close())

test('of every institution’s report on every action only the lead’s is taken, and nothing else changes a byte', async () => {
  const before = await everything()
  const wrong: string[] = []
  let seq = 0
  for (const [index, action] of ACTIONS.entries())
    for (const by of MINISTRIES) {
      const read = await forged(by, action, by, (seq += 1))
      const isLead = leadOf(index) === by
      const result = isLead ? await foreseeFile(db, read) : await takeIn(db, read)
      const rule = result.ok ? 'taken' : result.reason === 'rule' ? result.rule : result.reason
      if (rule !== (isLead ? 'taken' : 'notLead')) wrong.push(`${by} on ${action}: ${rule}`)
    }
  expect(seq).toBe(854)
  expect(wrong).toEqual([])
  expect(await everything()).toBe(before)
}, 240_000)

test('no institution’s key speaks for another, and a key that nobody enrolled for none', async () => {
  const before = await everything()
  const wrong: string[] = []
  for (const signer of ['SEC', ...MINISTRIES])
    for (const [index, by] of MINISTRIES.entries()) {
      if (by === signer) continue
      const result = await takeIn(db, await forged(by, ACTIONS[index] ?? '', signer, 1))
      if (result.ok || result.reason !== 'rule' || result.rule !== 'otherSigner') wrong.push(`${signer} for ${by}`)
    }
  const stranger = await makeKey({ strategy: 'test', institution: institutionId('M0') }, undefined)
  keys.set('stranger', stranger.made)
  for (const [index, by] of MINISTRIES.entries()) {
    const result = await takeIn(db, await forged(by, ACTIONS[index] ?? '', 'stranger', 1))
    if (result.ok || result.reason !== 'rule' || result.rule !== 'unknownKey') wrong.push(`stranger for ${by}`)
  }
  expect(wrong).toEqual([])
  expect(await everything()).toBe(before)
  expect(new Set([...keys.values()].map(({ key }): KeyId => key)).size).toBe(16)
}, 240_000)
