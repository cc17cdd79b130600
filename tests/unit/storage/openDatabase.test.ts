import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { hasMeta } from '#storage/meta.ts'
import { openDatabase } from '#storage/openDatabase.ts'
import type { DatabaseState } from '#storage/databaseState.ts'
import type { DatabaseHandle } from '#storage/openDatabase.ts'

vi.mock(import('#storage/meta.ts'), { spy: true })

const opened: Dexie[] = []
let count = 0
let name: string

/** What a browser keeps beside IndexedDB. */
function memory(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const kept = new Map<string, string>()
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  }
}

async function open(patience?: number): Promise<DatabaseState> {
  return (await openHandle(patience)).state()
}

async function openHandle(patience = 60_000): Promise<DatabaseHandle> {
  const handle = openDatabase({ name, patience })
  const state = await handle.settled()
  if (state.kind === 'open') opened.push(state.db)
  return handle
}

beforeEach(() => {
  name = `open-${(count += 1)}`
  vi.stubGlobal('localStorage', memory())
})
afterEach(() => {
  vi.unstubAllGlobals()
  for (const db of opened.splice(0)) db.close()
})

describe('opening the data of this browser', () => {
  test('a new browser gets an empty database that knows it is ours', async () => {
    const state = await open()
    expect(state.kind === 'open' && (await hasMeta(state.db))).toBe(true)
  })

  test('a known browser gets its own data back', async () => {
    const first = await open()
    if (first.kind === 'open') first.db.close()
    expect((await open()).kind).toBe('open')
  })

  test('a database emptied between visits is lost, not new', async () => {
    const first = await open()
    if (first.kind === 'open') await first.db.delete()
    expect((await open()).kind).toBe('lost')
  })

  test('after starting over the browser is new again', async () => {
    const first = await open()
    if (first.kind === 'open') await first.db.delete()
    const handle = await openHandle()
    expect(handle.state().kind).toBe('lost')
    const again = await handle.startOver()
    if (again.kind === 'open') opened.push(again.db)
    expect(again.kind).toBe('open')
    expect((await open()).kind).toBe('open')
  })

  test('starting over from an open database is one opening, not two', async () => {
    const handle = await openHandle()
    const seen: string[] = []
    handle.subscribe(() => seen.push(handle.state().kind))
    const again = await handle.startOver()
    if (again.kind === 'open') opened.push(again.db)
    expect(seen).toEqual(['open'])
  })

  test('what cannot be deleted is said, and starting over does not wait for ever', async () => {
    const handle = await openHandle()
    vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(() => {
      throw new DOMException('Not now.', 'UnknownError')
    })
    expect(await handle.startOver()).toMatchObject({ kind: 'unavailable', reason: 'forbidden' })
    expect(handle.state().kind).toBe('unavailable')
  })

  test('where the browser keeps nothing beside it, everything else works', async () => {
    vi.stubGlobal('localStorage', undefined)
    expect((await open()).kind).toBe('open')
  })

  test('without IndexedDB the answer says so', async () => {
    vi.stubGlobal('indexedDB', undefined)
    expect(await open()).toMatchObject({ kind: 'unavailable', reason: 'forbidden' })
  })

  test('a browser that does not answer is given up in the end', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => new EventTarget() as IDBOpenDBRequest)
    expect(await open(20)).toMatchObject({ kind: 'unavailable', reason: 'silent' })
  })

  test('a browser without space for the very first row keeps nothing and says why', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('The disk is full.', 'QuotaExceededError')
    })
    expect(await open()).toMatchObject({ kind: 'unavailable', reason: 'full' })
  })

  test('the database closed under an open page is opened again, and emptied data are lost, not new', async () => {
    const handle = await openHandle()
    const first = handle.state()
    if (first.kind !== 'open') throw new Error(first.kind)
    await first.db.meta.clear()
    const underneath = first.db.backendDB()
    underneath.close()
    underneath.onclose?.(new Event('close'))
    await vi.waitFor(() => expect(handle.state().kind).toBe('lost'))
  })

  test('data of a newer release is refused and left as it is', async () => {
    const newer = new Dexie(name)
    newer.version(99).stores({ meta: 'key', editions: 'planHash, strategy', segments: '++seq, strategy', extra: 'id' })
    await newer.table('meta').add({ key: 'athar', createdAt: 1 })
    newer.close()
    expect(await open()).toEqual({ kind: 'newer' })
    const again = await new Dexie(name).open()
    opened.push(again)
    expect(again.verno).toBe(99)
    expect(await again.table('meta').toArray()).toEqual([{ key: 'athar', createdAt: 1 }])
  })

  test('when another tab brings a newer release, this one closes and says so', async () => {
    const handle = await openHandle()
    const state = handle.state()
    const newer = new Dexie(name)
    opened.push(newer)
    newer.version(99).stores({ meta: 'key', extra: 'id' })
    await newer.open()
    expect(handle.state()).toEqual({ kind: 'newer' })
    expect(state.kind === 'open' && state.db.isOpen()).toBe(false)
  })

  test('when it does so while this one is still opening, this one says so and not that storage is forbidden', async () => {
    vi.mocked(hasMeta).mockImplementationOnce(async (db) => {
      const newer = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open(name, 990)
        request.addEventListener('success', () => resolve(request.result))
      })
      newer.close()
      await db.table('meta').count()
      return false
    })
    const handle = openDatabase({ name, patience: 60_000 })
    // Told at once, and still so once opening has come to an end.
    expect(await handle.settled()).toEqual({ kind: 'newer' })
    await vi.waitFor(() => expect(vi.mocked(hasMeta).mock.settledResults.at(-1)?.type).toBe('rejected'))
    await Promise.resolve()
    expect(handle.state()).toEqual({ kind: 'newer' })
  })
})
