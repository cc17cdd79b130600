import 'fake-indexeddb/auto'
import { renderHook, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { contentHash } from '#domain/ledger/canonical.ts'
import type { LoadedPackage } from '#exchange/package/readPackage.ts'
import { useKeeping } from '#state/useKeeping.ts'
import type { AtharDatabase } from '#storage/database.ts'
import { takeInPackage } from '#storage/strategies.ts'
import { opened } from '../../fixtures/database.ts'
import { entriesOf, reported } from '../../fixtures/ledger.ts'
import { aPlan } from '../../fixtures/plan.ts'

let db: AtharDatabase
let count = 0

beforeEach(async () => {
  localStorage.clear()
  db = (await opened(`keeping-${(count += 1)}`)).db
})
afterEach(() => db.close())

function loaded(strategy: string): LoadedPackage {
  const plan = aPlan({ strategy })
  return { plan, planHash: contentHash(plan), entries: entriesOf([reported('A1')]), rowsByTable: {} as never }
}

const full = () => {
  throw new DOMException('The disk is full.', 'QuotaExceededError')
}

interface Shown {
  readonly of: LoadedPackage | undefined
}

describe('a strategy shown from memory', () => {
  it('is stored once there is a database', async () => {
    const one = loaded('one')
    const { result, rerender } = renderHook(
      ({ at }: { readonly at: AtharDatabase | undefined }) => useKeeping(at, one),
      { initialProps: { at: undefined as AtharDatabase | undefined } },
    )
    expect(await db.segments.count()).toBe(0)
    rerender({ at: db })
    await waitFor(async () => expect(await db.segments.count()).toBe(1))
    expect(result.current).toBeUndefined()
  })

  it('is not stored again after somebody removed it', async () => {
    const one = loaded('one')
    const { rerender } = renderHook(({ of }: Shown) => useKeeping(db, of), { initialProps: { of: one } as Shown })
    await waitFor(async () => expect(await db.segments.count()).toBe(1))
    rerender({ of: undefined })
    await db.segments.clear()
    rerender({ of: one })
    // Whatever was to be written before this is written by the time this is.
    await takeInPackage(db, loaded('other'))
    expect((await db.segments.toArray()).map(({ strategy }) => strategy)).toEqual(['other'])
  })

  it('says why it could not be stored, and says it of no other', async () => {
    db.segments.hook('creating', full)
    const one = loaded('one')
    const { result, rerender } = renderHook(({ of }: Shown) => useKeeping(db, of), {
      initialProps: { of: one } as Shown,
    })
    await waitFor(() => expect(result.current).toMatchObject({ ok: false, reason: 'quota' }))
    rerender({ of: undefined })
    expect(result.current).toBeUndefined()
    rerender({ of: one })
    expect(result.current).toMatchObject({ reason: 'quota' })
  })
})
