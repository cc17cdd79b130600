import 'fake-indexeddb/auto'
import { liveQuery } from 'dexie'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { contentHash } from '#domain/ledger/canonical.ts'
import type { Update } from '#domain/ledger/update.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { AtharDatabase } from '#storage/database.ts'
import { bytesNamed, forStorage } from '#storage/blobs.ts'
import { fileForStorage } from '#storage/files.ts'
import { readWorkspace, removeStrategy, takeInPackage } from '#storage/strategies.ts'
import type { StoredWorkspace } from '#storage/strategies.ts'
import { opened } from '../../fixtures/database.ts'
import { entriesOf, reported, series } from '../../fixtures/ledger.ts'
import { aPlan, day, institutionId } from '../../fixtures/plan.ts'

let db: AtharDatabase
let count = 0

beforeEach(async () => {
  db = (await opened(`strategies-${(count += 1)}`)).db
})
afterEach(() => db.close())

const updates = [reported('A1', { percent: 10 }), series({ 2025: 1 })]
const aPackage = (over: Partial<Plan> = {}, said: readonly Update[] = updates) => {
  const plan = aPlan(over)
  return { plan, planHash: contentHash(plan), entries: entriesOf(said) }
}

async function held(strategy = 'test'): Promise<StoredWorkspace> {
  const workspace = await readWorkspace(db, strategy)
  if (workspace === 'lost') throw new Error('lost')
  return workspace
}

/** Every byte that a take-in could change. */
const everything = async () =>
  JSON.stringify([
    await db.meta.toArray(),
    await db.editions.toArray(),
    await db.segments.toArray(),
    (await db.blobs.toArray()).map(({ bytes }) => [...bytes]),
  ])

describe('taking a package in', () => {
  test('keeps its plan and its updates', async () => {
    expect(await takeInPackage(db, aPackage())).toEqual({ ok: true, fresh: 2, known: 0, dropped: 0 })
    const workspace = await held()
    expect(workspace.found?.editions).toEqual([aPlan()])
    expect(workspace.found?.entries).toEqual(entriesOf(updates))
  })

  test('twice changes nothing', async () => {
    await takeInPackage(db, aPackage())
    const before = await everything()
    expect(await takeInPackage(db, aPackage())).toEqual({ ok: true, fresh: 0, known: 2, dropped: 0 })
    expect(await everything()).toBe(before)
  })

  test('adds only what the ledger lacks, in one record', async () => {
    await takeInPackage(db, aPackage())
    const fresh = reported('A2', { percent: 20 })
    expect(await takeInPackage(db, aPackage({}, [...updates, fresh, fresh]))).toEqual({
      ok: true,
      fresh: 1,
      known: 2,
      dropped: 0,
    })
    expect(await db.segments.count()).toBe(1)
    expect((await held()).found?.entries).toEqual(entriesOf([...updates, fresh]))
  })

  test('a row corrected in its next version replaces the one before and does not stand against it', async () => {
    await takeInPackage(db, aPackage())
    const [kept, ...wrong] = updates
    const corrected = series({ 2025: 2 })
    const next = aPackage({ version: '1.0.1' }, kept ? [kept, corrected] : [])
    expect(await takeInPackage(db, next)).toEqual({ ok: true, fresh: 1, known: 1, dropped: wrong.length })
    expect((await held()).found?.entries).toEqual(kept && entriesOf([kept, corrected]))
    expect((await held()).found?.editions.map(({ version }) => version)).toEqual(['1.0.1'])
    expect(await db.editions.count()).toBe(1)
  })

  test('an edition adopted earlier than the one in force changes no statement', async () => {
    await takeInPackage(db, aPackage({ edition: '2026-1', adopted: day('2026-01-01') }))
    const earlier = aPackage({}, [reported('A7', { percent: 70 })])
    expect(await takeInPackage(db, earlier)).toMatchObject({ ok: true, fresh: 0, dropped: 0 })
    expect((await held()).found?.entries).toEqual(entriesOf(updates))
  })

  test('two tabs that take the same package in at once keep it once', async () => {
    const other = new AtharDatabase(db.name)
    const results = await Promise.all([takeInPackage(db, aPackage()), takeInPackage(other, aPackage())])
    other.close()
    expect(results.map((each) => each.ok && each.fresh).toSorted()).toEqual([0, 2])
    expect((await held()).found?.entries).toEqual(entriesOf(updates))
  })

  test('of two editions the one adopted last is in force', async () => {
    const later = { edition: '2026-1', adopted: day('2026-01-01') }
    await takeInPackage(db, aPackage(later))
    await takeInPackage(db, aPackage())
    const workspace = await held()
    expect(workspace.found?.editions.map(({ edition }) => edition)).toEqual(['2025-1', '2026-1'])
    expect(workspace.strategies.map(({ edition }) => edition)).toEqual(['2026-1'])
    expect(await db.editions.count()).toBe(2)
  })
})

describe('what was filed', () => {
  const report = reported('A1', { by: 'MOI', said: '2025-06-01', pending: true })

  test('outlives the next version of the package, byte for byte', async () => {
    await takeInPackage(db, aPackage())
    const bytes = new TextEncoder().encode('{ "signed":  "as it came" }')
    const head = { carries: 'report', by: institutionId('MOI'), seq: 1, digest: '', name: 'MOI.athar' } as const
    const { file, blob } = fileForStorage('test', { ...head, bytes })
    const table = series({ 2026: 9 }, { pending: true })
    const { blobs, ...kept } = forStorage('test', entriesOf([report, table]))
    await db.blobs.bulkAdd([...blobs, blob])
    await db.segments.add({ format: 1, strategy: 'test', kind: 'filed', file, ...kept })
    const filed = async () => {
      const [segment] = (await db.segments.toArray()).filter(({ kind }) => kind === 'filed')
      const named = await Promise.all([table.figures.blob, file.blob].map((hash) => bytesNamed(db, 'test', hash)))
      return JSON.stringify([segment, named.map((bytes) => [...(bytes ?? [])])])
    }
    const before = await filed()
    expect(await takeInPackage(db, aPackage({ version: '1.0.1' }, [series({ 2025: 3 })]))).toMatchObject({
      fresh: 1,
      dropped: 2,
    })
    expect(await filed()).toBe(before)
    expect((await held()).found?.entries).toEqual(expect.arrayContaining([...entriesOf([report, table])]))
  })
})

describe('tables of figures', () => {
  const blobs = async () => (await db.blobs.toArray()).map(({ strategy, hash }) => [strategy, hash])
  const table = series({ 2025: 1 })

  test('are kept once, named by their hash, and forgotten when no statement names them any more', async () => {
    const again = series({ 2025: 1 }, { said: '2025-02-01' })
    await takeInPackage(db, aPackage({}, [table, again]))
    expect(await blobs()).toEqual([['test', table.figures.blob]])
    const next = series({ 2025: 2 })
    await takeInPackage(db, aPackage({ version: '1.0.1' }, [next]))
    expect(await blobs()).toEqual([['test', next.figures.blob]])
  })

  test('of one strategy stay when another that has the same is removed', async () => {
    await takeInPackage(db, aPackage({}, [table]))
    await takeInPackage(db, aPackage({ strategy: 'other' }, [table]))
    await removeStrategy(db, 'other')
    expect(await blobs()).toEqual([['test', table.figures.blob]])
    expect((await held()).found?.entries).toEqual(entriesOf([table]))
  })

  test('that are damaged or gone leave their statement without its figures, as evidence', async () => {
    await takeInPackage(db, aPackage({}, [table]))
    await db.blobs.update(['test', table.figures.blob], { bytes: new Uint8Array([1, 2, 3]) })
    const [entry] = (await held()).found?.entries ?? []
    expect(entry?.update).toEqual(table)
    expect(entry && 'figures' in entry).toBe(false)
  })
})

describe('drafts and keys', () => {
  test('do not make the screens read again', async () => {
    await takeInPackage(db, aPackage())
    let readings = 0
    const subscription = liveQuery(() => readWorkspace(db, 'test')).subscribe(() => (readings += 1))
    await expect.poll(() => readings).toBe(1)
    const facts = { strategy: 'test', institution: institutionId('MOI') }
    await db.drafts.add({ id: 'draft', ...facts, answers: { A1: 'half' }, savedAt: 1 })
    await db.drafts.update('draft', { savedAt: 2 })
    await takeInPackage(db, aPackage({}, [...updates, reported('A2')]))
    await expect.poll(() => readings).toBe(2)
    subscription.unsubscribe()
  })

  test('of a strategy that is removed: the drafts go with it', async () => {
    await takeInPackage(db, aPackage())
    await db.drafts.add({ id: 'draft', strategy: 'test', institution: institutionId('MOI'), answers: {}, savedAt: 1 })
    await removeStrategy(db, 'test')
    expect(await db.drafts.count()).toBe(0)
  })
})

describe('two strategies in one browser', () => {
  beforeEach(async () => {
    await takeInPackage(db, aPackage())
    await takeInPackage(db, aPackage({ strategy: 'other', isIllustrative: true }, [reported('B1')]))
  })

  test('stand side by side', async () => {
    expect((await held()).strategies.map(({ strategy, isIllustrative }) => [strategy, isIllustrative])).toEqual(
      expect.arrayContaining([
        ['test', false],
        ['other', true],
      ]),
    )
    expect((await held()).found?.entries).toHaveLength(2)
    expect((await held('other')).found?.entries).toHaveLength(1)
  })

  test('one can be removed and the other stays', async () => {
    await removeStrategy(db, 'test')
    expect((await held()).strategies.map(({ strategy }) => strategy)).toEqual(['other'])
    expect(await held()).toMatchObject({ found: undefined })
    expect((await held('other')).found?.entries).toHaveLength(1)
  })

  test('a strategy nobody took in has neither plan nor updates', async () => {
    expect(await held('absent')).toMatchObject({ found: undefined })
  })
})

describe('when the disk is full nothing is half written', () => {
  const full = () => {
    throw new DOMException('The disk is full.', 'QuotaExceededError')
  }

  test.each(['segments', 'editions', 'blobs'] as const)('while writing %s', async (table) => {
    await takeInPackage(db, aPackage())
    const before = await everything()
    db[table].hook('creating', full)
    const result = await takeInPackage(db, aPackage({ edition: '2026-1' }, [reported('A9'), series({ 2027: 7 })]))
    db[table].hook('creating').unsubscribe(full)
    expect(result).toMatchObject({ ok: false, reason: 'quota' })
    expect(await everything()).toBe(before)
    expect(await takeInPackage(db, aPackage({ edition: '2026-1' }, [reported('A9')]))).toMatchObject({ ok: true })
  })

  test('another failure is called what it is, and nothing is written either', async () => {
    const broken = () => {
      throw new TypeError('unexpected')
    }
    const before = await everything()
    db.segments.hook('creating', broken)
    expect(await takeInPackage(db, aPackage())).toMatchObject({ ok: false, reason: 'failed' })
    db.segments.hook('creating').unsubscribe(broken)
    expect(await everything()).toBe(before)
  })
})

test('an emptied database is lost, not a strategy with nothing done', async () => {
  await takeInPackage(db, aPackage())
  await db.meta.clear()
  expect(await readWorkspace(db, 'test')).toBe('lost')
})
