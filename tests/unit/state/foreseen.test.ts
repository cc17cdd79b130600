import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { contentHash } from '#domain/ledger/canonical.ts'
import type { WholeFile } from '#domain/ledger/fileRecord.ts'
import { figureKey } from '#domain/report/due.ts'
import type { Draft } from '#domain/report/draft.ts'
import { readReportFile } from '#exchange/report/reportFile.ts'
import { fileReport } from '#state/fileReport.ts'
import { foreseeFile, takeIn } from '#state/receiveFiles.ts'
import type { ReadFile } from '#state/receiveFiles.ts'
import { readAll } from '#storage/backup.ts'
import type { AtharDatabase } from '#storage/database.ts'
import { takeInPackage } from '#storage/strategies.ts'
import { opened } from '../../fixtures/database.ts'
import { entriesOf, reported, series } from '../../fixtures/ledger.ts'
import { actionId, anAction, anIndicator, aPlan, day, indicatorId, institutionId, period } from '../../fixtures/plan.ts'

const plan = aPlan({ actions: [anAction()], indicators: [anIndicator({ keeper: 'MOI', frequency: 'Q' })] })
const Q1 = period('2025-Q1')
let [office, other, secretariat]: AtharDatabase[] = []
let count = 0

const filedIn = async (db: AtharDatabase | undefined, percent: number): Promise<ReadFile> => {
  const draft: Draft = {
    institution: institutionId('MOI'),
    period: Q1,
    actions: { [actionId('A1')]: { state: 'in_progress', percent } },
    figures: { [figureKey(indicatorId('I1'), Q1)]: { value: percent } },
  }
  const sent = db && (await fileReport(db, { draft, plan, said: day('2025-04-20'), lang: 'en' }))
  if (!sent?.ok) throw new Error('it was not filed')
  return readAgain(sent.file)
}
const readAgain = async ({ bytes, name }: WholeFile): Promise<ReadFile> => {
  const read = await readReportFile(bytes)
  if (!read.ok) throw new Error(read.fault)
  return { file: read.file, name, bytes }
}
const here = () => {
  if (!secretariat) throw new Error('it is open')
  return secretariat
}

beforeEach(async () => {
  count += 1
  const names = ['office', 'other', 'secretariat']
  ;[office, other, secretariat] = await Promise.all(names.map(async (name) => (await opened(`${name}-${count}`)).db))
  const entries = entriesOf([reported('A1'), series({ 2024: 3 })])
  for (const db of [office, other, secretariat])
    if (db) await takeInPackage(db, { plan, planHash: contentHash(plan), entries })
})
afterEach(() => [office, other, secretariat].forEach((db) => db?.close()))

test('two reports of one institution that know nothing of each other contradict, and that is told before it is so', async () => {
  const [first, second] = [await filedIn(office, 10), await filedIn(other, 20)]
  await takeIn(here(), first)
  const before = JSON.stringify(await readAll(here(), 'test'))
  const foreseen = await foreseeFile(here(), second)
  expect(foreseen).toMatchObject({ ok: true, fresh: 3, corrects: 0, contradicts: 2 })
  const [action, figures] = second.file.entries
  expect(foreseen.ok && [...foreseen.marked.contradicts]).toEqual([action?.update.id, `${figures?.update.id}#0`])
  expect(JSON.stringify(await readAll(here(), 'test'))).toBe(before)
  expect(await takeIn(here(), second)).toMatchObject({ ok: true, contradicts: 2 })
})

test('one that corrects the other, or says the same, contradicts nothing', async () => {
  await takeIn(here(), await filedIn(office, 10))
  expect(await foreseeFile(here(), await filedIn(office, 20))).toMatchObject({ ok: true, corrects: 2, contradicts: 0 })
  expect(await foreseeFile(here(), await filedIn(other, 10))).toMatchObject({ ok: true, fresh: 0, contradicts: 0 })
})
