import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { hasMeta, openDatabase, startOver } from '#storage/openDatabase.ts'
import type { DatabaseState } from '#storage/openDatabase.ts'

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

async function open(onNewer = () => {}): Promise<DatabaseState> {
  const state = await openDatabase(onNewer, name)
  if (state.kind === 'open') opened.push(state.db)
  return state
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
    vi.stubGlobal('localStorage', memory())
    localStorage.setItem('athar.provisioned', '1')
    expect((await open()).kind).toBe('lost')
    await startOver()
    expect((await open()).kind).toBe('open')
  })

  test('where the browser keeps nothing beside it, everything else works', async () => {
    vi.stubGlobal('localStorage', undefined)
    expect((await open()).kind).toBe('open')
  })

  test('without IndexedDB the answer says so', async () => {
    vi.stubGlobal('indexedDB', undefined)
    expect(await open()).toEqual({ kind: 'unavailable', reason: 'no IndexedDB' })
  })

  test('data of a newer release is refused and left as it is', async () => {
    const newer = new Dexie(name)
    newer.version(2).stores({ meta: 'key', editions: 'planHash, strategy', segments: '++seq, strategy', extra: 'id' })
    await newer.table('meta').add({ key: 'athar', createdAt: 1 })
    newer.close()
    expect(await open()).toEqual({ kind: 'newer' })
    const again = await new Dexie(name).open()
    opened.push(again)
    expect(again.verno).toBe(2)
    expect(await again.table('meta').toArray()).toEqual([{ key: 'athar', createdAt: 1 }])
  })

  test('when another tab brings a newer release, this one closes and says so', async () => {
    const onNewer = vi.fn<() => void>()
    const state = await open(onNewer)
    const newer = new Dexie(name)
    opened.push(newer)
    newer.version(2).stores({ meta: 'key', extra: 'id' })
    await newer.open()
    expect(onNewer).toHaveBeenCalledTimes(1)
    expect(state.kind === 'open' && state.db.isOpen()).toBe(false)
  })
})
