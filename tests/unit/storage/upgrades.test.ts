import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { afterEach, expect, test } from 'vitest'
import { isGenuine } from '#domain/ledger/canonical.ts'
import { fold } from '#domain/ledger/fold.ts'
import { parseUpdate } from '#domain/ledger/parseUpdate.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { snapshot } from '#domain/snapshot.ts'
import { readPackage } from '#exchange/package/readPackage.ts'
import type { AtharDatabase } from '#storage/database.ts'
import { readWorkspace } from '#storage/strategies.ts'
import { opened } from '../../fixtures/database.ts'
import first from '../../fixtures/database1.json'
import { aPackage, opener } from '../../fixtures/package.ts'
import { day } from '../../fixtures/plan.ts'

let db: AtharDatabase | undefined
afterEach(() => db?.close())

/** A database as the first version left it in a browser. */
async function upgraded(name: string) {
  const old = new Dexie(name)
  old.version(1).stores({ meta: 'key', editions: 'planHash, strategy', segments: '++seq, strategy' })
  for (const table of ['meta', 'editions', 'segments'] as const) await old.table(table).bulkAdd(first[table])
  old.close()
  db = (await opened(name)).db
  const workspace = await readWorkspace(db, 'small')
  if (workspace === 'lost' || !workspace.found) throw new Error('the strategy is gone')
  return workspace.found
}

test('a database of the first version opens with everything that was in it', async () => {
  const { plan, entries } = await upgraded('first-version')
  expect(plan as unknown).toEqual(first.editions[0]?.plan)
  expect(entries).toHaveLength(first.segments[0]?.updates.length ?? 0)
  expect(entries.map(({ update }) => [update.kind, update.by, update.said])).toEqual(
    first.segments[0]?.updates.map(({ kind, by, said }) => [kind, by, said]),
  )
})

test('its statements are of today’s form, under their own ids, and break no rule', async () => {
  const { plan, entries } = await upgraded('first-version-form')
  for (const { update } of entries) {
    const { id, ...body } = update
    expect(isGenuine(update)).toBe(true)
    expect(parseUpdate(body)).toMatchObject({ ok: true, update: { id } })
  }
  expect(fold(plan, entries).refused).toEqual([])
})

test('they say the same about every day as the package read afresh', async () => {
  const { plan, entries } = await upgraded('first-version-days')
  const read = await readPackage(opener(aPackage()))
  if (!read.ok) throw new Error('the package is refused')
  const saidOn = (of: Plan, said: typeof entries, asOf: string) => {
    const shot = snapshot(of, said, day(asOf))
    return [
      shot.actions.map(({ verdict, record }) => [verdict, record.current?.update.percent]),
      shot.indicators.map(({ rating, record }) => [rating, record.main?.points.map(({ reading }) => reading)]),
      shot.reporting,
    ]
  }
  for (const asOf of ['2025-04-30', '2025-05-02', '2025-05-12', '2025-08-01', '2026-05-01', '2028-01-01'])
    expect(saidOn(plan, entries, asOf)).toEqual(saidOn(read.loaded.plan, read.loaded.entries, asOf))
})
