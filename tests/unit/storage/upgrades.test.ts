import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { afterEach, describe, expect, test } from 'vitest'
import { contentHash, isGenuine } from '#domain/ledger/canonical.ts'
import { fold } from '#domain/ledger/fold.ts'
import { parseUpdate } from '#domain/ledger/parseUpdate.ts'
import { latestOf } from '#domain/plan/editions.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { snapshot } from '#domain/makeSnapshot.ts'
import { historyOfIndicator } from '#domain/snapshot.ts'
import { readPackage } from '#exchange/package/readPackage.ts'
import { sizeOf } from '#domain/ledger/sizeOf.ts'
import type { AtharDatabase } from '#storage/database.ts'
import { verifyLedger } from '#state/verify/verifyLedger.ts'
import { bytesNamed } from '#storage/blobs.ts'
import { readWorkspace } from '#storage/strategies.ts'
import { opened } from '../../fixtures/database.ts'
import first from '../../fixtures/database1.json'
import second from '../../fixtures/database2.json'
import third from '../../fixtures/database3.json'
import fourth from '../../fixtures/database4.json'
import fifth from '../../fixtures/database5.json'
import { aPackage, opener } from '../../fixtures/package.ts'
import { day } from '../../fixtures/plan.ts'

let db: AtharDatabase | undefined
afterEach(() => db?.close())

interface Left {
  readonly tables: Readonly<Record<string, readonly unknown[]>>
  readonly indexes: Readonly<Record<string, string>>
}

/** What each version left, with its tables and indexes where they differ from the first version's. */
const BY_KIND = '++seq, strategy, [strategy+kind]'
const WITH_BLOBS = { blobs: '[strategy+hash], strategy', drafts: 'id, strategy', keys: 'id, strategy' }
const LEFT: Readonly<Record<number, Left>> = {
  1: { tables: first, indexes: {} },
  2: { tables: second, indexes: { segments: BY_KIND } },
  3: { tables: { ...third, blobs: third.blobs.map(withBytes) }, indexes: { segments: BY_KIND, ...WITH_BLOBS } },
  4: {
    tables: { ...fourth, blobs: fourth.blobs.map(withBytes) },
    indexes: { segments: `${BY_KIND}, [strategy+size]`, ...WITH_BLOBS },
  },
  5: {
    tables: {
      ...fifth,
      segments: fifth.segments.map(({ file, ...segment }) => ({
        ...segment,
        ...(file && { file: { ...file, bytes: withBytes(file.bytes).bytes } }),
      })),
      blobs: fifth.blobs.map((blob) => ({ ...blob, ...withBytes(blob.bytes) })),
    },
    indexes: { segments: `${BY_KIND}, [strategy+size]`, ...WITH_BLOBS },
  },
}

function withBytes({ base64, ...blob }: { readonly base64: string }) {
  return { ...blob, bytes: Uint8Array.from(Buffer.from(base64, 'base64')) }
}

/** A database as an earlier version left it in a browser. */
async function upgraded(name: string, version = 1) {
  const old = new Dexie(name)
  const { tables, indexes } = LEFT[version] ?? { tables: {}, indexes: {} }
  old.version(version).stores({ meta: 'key', editions: 'planHash, strategy', segments: '++seq, strategy', ...indexes })
  for (const [table, rows] of Object.entries(tables)) await old.table(table).bulkAdd(rows)
  old.close()
  db = (await opened(name)).db
  const workspace = await readWorkspace(db, 'small')
  if (workspace === 'lost' || !workspace.found) throw new Error('the strategy is gone')
  const { editions, entries = [] } = workspace.found
  return { plan: latestOf(editions), entries }
}

test('a database of the first version opens with everything that was in it', async () => {
  const { plan, entries } = await upgraded('first-version')
  expect(plan as unknown).toMatchObject(first.editions[0]?.plan ?? { missing: true })
  expect(entries).toHaveLength(first.segments[0]?.updates.length ?? 0)
  expect(entries.map(({ update }) => [update.kind, update.by, update.said])).toEqual(
    first.segments[0]?.updates.map(({ kind, by, said }) => [kind, by, said]),
  )
})

test.each([1, 2, 3, 4, 5])('the statements of version %d are of today’s form, under their own ids', async (version) => {
  const { plan, entries } = await upgraded(`form-${version}`, version)
  for (const { update } of entries) {
    const { id, ...body } = update
    expect(isGenuine(update)).toBe(true)
    expect(parseUpdate(body)).toMatchObject({ ok: true, update: { id } })
  }
  expect(fold([plan], entries).ledger.refused).toEqual([])
})

test('the first version says the same about every day as the package read afresh', async () => {
  const { plan, entries } = await upgraded('first-version-days')
  const read = await readPackage(opener(aPackage()))
  if (!read.ok) throw new Error('the package is refused')
  const saidOn = (of: Plan, said: typeof entries, asOf: string) => {
    const shot = snapshot([of], said, day(asOf))
    return [
      shot.actions.map(({ verdict, record }) => [verdict, record.current?.update.percent]),
      shot.indicators.map(({ rating, record }) => [rating, record.main?.points.map(({ reading }) => reading)]),
      shot.reporting,
    ]
  }
  for (const asOf of ['2025-04-30', '2025-05-02', '2025-05-12', '2025-08-01', '2026-05-01', '2028-01-01'])
    expect(saidOn(plan, entries, asOf)).toEqual(saidOn(read.loaded.plan, read.loaded.entries, asOf))
})

test('a database of the third version says the same as the second did, and each segment states its size', async () => {
  const [before, after] = [await upgraded('second-then', 2), await upgraded('third', 3)]
  expect(after).toEqual(before)
  const segments = (await db?.segments.toArray()) ?? []
  expect(segments.map(({ size }) => size)).toEqual(segments.map(({ entries }) => sizeOf(entries)))
  expect(segments.some(({ size, entries }) => size > entries.length)).toBe(true)
})

test('a plan that an earlier version kept gets what its tables said beside, and the hash of its new content', async () => {
  const { plan } = await upgraded('third-plan', 3)
  const [milestone] = plan.actions.flatMap(({ milestones }) => milestones)
  expect(milestone?.duePeriod).toBe(milestone?.due)
  expect(plan.indicators.flatMap(({ targets }) => targets.map(({ id }) => id))).toEqual(['I1.2026', 'I1.2028'])
  expect((await db?.editions.toArray())?.map(({ planHash }) => planHash)).toEqual([contentHash(plan)])
})

test('a plan that the fourth version kept is today the plan of its package, read afresh', async () => {
  const { plan } = await upgraded('fourth-plan', 4)
  const read = await readPackage(opener(aPackage()))
  expect(read).toMatchObject({ ok: true, loaded: { planHash: contentHash(plan) } })
})

test('a file that the fifth version kept is still the very same, its draft is there, and its segment is read without it', async () => {
  const { entries } = await upgraded('fifth', 5)
  const [kept] = (await db?.segments.toArray())?.flatMap(({ file }) => file ?? []) ?? []
  const here = db
  if (!here || !kept) throw new Error('the file is gone')
  expect(kept).not.toHaveProperty('bytes')
  const bytes = await bytesNamed(here, 'small', kept.blob)
  const [old] = fifth.segments.flatMap(({ file }) => file ?? [])
  expect(Buffer.from(bytes ?? []).toString('base64')).toBe(old?.bytes.base64)
  expect(kept).toMatchObject({ digest: old?.digest, key: old?.key, name: old?.name })
  expect(entries).toHaveLength(fifth.segments.reduce((sum, segment) => sum + segment.entries.length, 0))
  const verified = await verifyLedger(
    { segments: await here.segments.toArray(), bytesNamed: (hash) => bytesNamed(here, 'small', hash) },
    () => undefined,
  )
  expect(verified).toMatchObject({ files: 1, signed: 1, faults: [] })
  expect(await here.drafts.count()).toBe(1)
})

describe('a database of the second version', () => {
  test('opens with everything that was in it, how it came included', async () => {
    const { plan, entries } = await upgraded('second-version', 2)
    const before = (second.segments as readonly { readonly entries: readonly unknown[] }[]).flatMap(
      ({ entries: each }) => each as typeof entries,
    )
    expect(plan as unknown).toMatchObject(second.editions[0]?.plan ?? { missing: true })
    expect(entries.map(({ update, arrival }) => [update.kind, update.by, update.said, arrival])).toEqual(
      before.map(({ update, arrival }) => [update.kind, update.by, update.said, arrival]),
    )
  })

  test('what corrects, files, accepts and withdraws rows of tables still does', async () => {
    const { plan, entries } = await upgraded('second-version-references', 2)
    const moment = { asOf: day('2026-03-01'), basis: 'provisional' } as const
    const [indicator] = plan.indicators
    const { ledger } = fold([plan], entries)
    const all = indicator ? historyOfIndicator(ledger, moment, indicator.id).statements : []
    const said = all.filter(({ update }) => update.said >= '2026-02-01')
    expect(said.map(({ row, standing }) => [row.period, row.value, standing.counts, standing.verdict.kind])).toEqual([
      ['2026', 3, false, 'accepted'],
      ['2027', undefined, false, 'accepted'],
      ['2026', 4, true, 'accepted'],
    ])
    expect(said.map(({ standing }) => [standing.isSuperseded, standing.isWithdrawn])).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ])
    expect(said?.[2]?.support).toBe('verified')
  })

  test('states the format of everything stored', async () => {
    await upgraded('second-version-format', 2)
    const stored = [...((await db?.editions.toArray()) ?? []), ...((await db?.segments.toArray()) ?? [])]
    expect(stored.map(({ format }) => format)).toEqual([3, 1, 1, 1])
  })
})
