import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { contentHash, mintUpdate } from '#domain/ledger/canonical.ts'
import type { Entry } from '#domain/ledger/arrival.ts'
import { writeBackup } from '#exchange/backup/backupFile.ts'
import { readPackage } from '#exchange/package/readPackage.ts'
import { makeRelease, prepareRelease } from '#release/makeRelease.ts'
import { nodeAssets } from '#release/nodeAssets.ts'
import { readSource } from '#release/readSource.ts'
import { siteSays } from '#release/siteSays.ts'
import { forStorage } from '#storage/blobs.ts'
import { aPackage, opener, swap } from '../../fixtures/package.ts'
import { day } from '../../fixtures/plan.ts'

const folder = await mkdtemp(join(tmpdir(), 'athar-source-'))
afterAll(() => rm(folder, { recursive: true }))

const NO_WORDS = { en: '', ar: '' }
const DAYS = { asOf: day('2026-06-30'), today: day('2026-07-01') }

/** A backup of the small package whose secretariat has published once. */
async function publishedBackup(): Promise<string> {
  const read = await readPackage(
    opener(aPackage(swap('datapackage.json', '"edition"', '"publishing":{"rows":"public"},"edition"'))),
  )
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  const { plan, entries } = read.loaded
  const prepared = prepareRelease({ editions: [plan], entries, ...DAYS })
  const { publication } = prepared
  if (publication.kind !== 'doc') throw new Error(publication.kind)
  const words = { approver: plan.title, note: NO_WORDS, summary: NO_WORDS }
  const { kept } = makeRelease({ ...prepared, publication }, words, await siteSays(plan), await nodeAssets())
  const update = mintUpdate({ format: 1, strategy: plan.strategy, by: plan.secretariat, said: DAYS.today, ...kept })
  const release: Entry = { update, arrival: { kind: 'own', seq: 1 } }
  const { entries: stored, blobs } = forStorage(plan.strategy, entries)
  const bytes = await writeBackup({
    strategy: plan.strategy,
    schema: 6,
    madeAt: 0,
    editions: [{ planHash: contentHash(plan), plan, storedAt: 0 }],
    segments: [
      { kind: 'package', entries: stored },
      { kind: 'own', entries: [release] },
    ],
    blobs: blobs.map(({ hash, bytes: table }) => ({ hash, bytes: table })),
    drafts: [],
  })
  const path = join(folder, 'small.athar-backup')
  await writeFile(path, bytes)
  return path
}

describe('what the command publishes', () => {
  test('a package in a folder, which has no releases', async () => {
    const source = await readSource('data/kuwait')
    if (!source.ok) throw new Error(source.why)
    expect(prepareRelease({ ...source, ...DAYS }).number).toBe(1)
  })

  test('a backup with the releases that it keeps, and with its figures', async () => {
    const source = await readSource(await publishedBackup())
    if (!source.ok) throw new Error(source.why)
    const prepared = prepareRelease({ ...source, asOf: day('2026-07-31'), today: day('2026-08-01') })
    expect(prepared.number).toBe(2)
    if (prepared.publication.kind !== 'doc') throw new Error(prepared.publication.kind)
    expect(prepared.publication.doc.indicators.flatMap(({ figures }) => figures)).toHaveLength(3)
  })

  test('nothing else: a file that is no backup is refused with the reason', async () => {
    const path = join(folder, 'text.txt')
    await writeFile(path, 'a text')
    expect(await readSource(path)).toEqual({ ok: false, why: `${path} is no backup that can be read: notBackup` })
  })
})
