import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { changesBetween } from '#domain/judge/changes.ts'
import { contentHash } from '#domain/ledger/canonical.ts'
import type { Update } from '#domain/ledger/update.ts'
import { axisId, indicatorId, anAction, anIndicator, aPlan, day } from '../../../fixtures/plan.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { valueOf } from '#domain/judge/reading.ts'
import type { Moment, Snapshot } from '#domain/snapshot.ts'
import { farLedger } from '#state/ledger/farLedger.ts'
import type { FarLedger } from '#state/ledger/farLedger.ts'
import type { FromLedger, ToLedger } from '#state/ledger/messages.ts'
import type { Seen } from '#state/ledger/seen.ts'
import { serveLedger } from '#state/ledger/serveLedger.ts'
import type { LedgerServer } from '#state/ledger/serveLedger.ts'
import { forStorage } from '#storage/blobs.ts'
import type { AtharDatabase } from '#storage/database.ts'
import { readWorkspace, takeInPackage } from '#storage/strategies.ts'
import { opened } from '../../../fixtures/database.ts'
import { entriesOf, observed, reported, shotOf } from '../../../fixtures/ledger.ts'
import { textOf } from '../../../fixtures/ledgerText.ts'

/** More rows than travel at once. */
const plan = aPlan({
  actions: Array.from({ length: 900 }, (_, index) =>
    anAction({ id: `A${index}`, start: '2025-01-01', due: '2025-12-31' }),
  ),
  indicators: [anIndicator({ id: 'I1', keeper: 'MOI' })],
})
const first = reported('A1', { said: '2025-03-01', percent: 10 })
const figures = observed([
  { indicator: 'I1', period: '2024', value: 1 },
  { indicator: 'I1', period: '2025', value: 2 },
])
const later = reported('A899', { said: '2025-04-01', percent: 20, pending: true })
const moment: Moment = { asOf: day('2025-06-01'), basis: 'provisional' }

let db: AtharDatabase
let server: LedgerServer
let far: FarLedger
let count = 0
let seen: readonly Seen[] = []
let broken: readonly string[] = []
let listeners: (() => void)[] = []

/** Waits until what has been seen is as described. */
function until(isReached: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (isReached()) resolve()
      else listeners.push(look)
    }
    look()
  })
}

const note = () => {
  const waiting = listeners
  listeners = []
  waiting.forEach((look) => look())
}

/** Both ends, with everything between them copied as it is between threads. */
async function connected(updates: readonly Update[]) {
  await takeIn(updates)
  const workspace = await readWorkspace(db, 'test', 0)
  if (workspace === 'lost' || !workspace.found) throw new Error('the strategy is gone')
  const hear = (message: FromLedger) => far.hear(structuredClone(message))
  server = serveLedger(db, 'test', hear)
  const say = (message: ToLedger) => {
    if (message.kind === 'see') server.see(structuredClone(message.moment))
    if (message.kind === 'ask') server.ask(message.question, message.moment, message.of)
  }
  far = farLedger(
    workspace.found,
    say,
    (next) => {
      seen = [...seen, next]
      note()
    },
    (detail) => {
      broken = [...broken, detail]
      note()
    },
  )
  return workspace.found
}

async function takeIn(updates: readonly Update[]) {
  const taken = await takeInPackage(db, { plan, planHash: contentHash(plan), entries: entriesOf(updates) })
  if (!taken.ok) throw new Error(taken.detail)
}

/** Adds a segment as a filed report does. */
async function file(updates: readonly Update[]) {
  const { blobs, ...kept } = forStorage('test', entriesOf(updates))
  await db.transaction('rw', db.segments, db.blobs, async () => {
    await db.blobs.bulkPut([...blobs])
    await db.segments.add({ format: 1, strategy: 'test', kind: 'filed', ...kept })
  })
}

const atOnce = (updates: readonly Update[], { asOf, basis }: Moment = moment) =>
  textOf(shotOf(plan, updates, asOf, basis))
/** The page is told what a snapshot tells it; the statements that count are asked for, and it adds nothing up. */
const told = (of: Seen | undefined) => textOf(of?.snapshot)
const withoutCounted = (text: string) =>
  JSON.stringify(
    JSON.parse(text, (key, value: unknown) =>
      key === 'actionSums' || key === 'path' || (key === 'counted' && Array.isArray(value)) ? undefined : value,
    ),
  )

beforeEach(async () => {
  db = (await opened(`far-${(count += 1)}`)).db
  ;[seen, broken, listeners] = [[], [], []]
})
afterEach(() => {
  server.close()
  db.close()
})

describe('a ledger kept beside the page', () => {
  test('is not read by the page', async () => {
    expect((await connected([first, figures])).entries).toBeUndefined()
  })

  test('shows the snapshot that the page would have made', async () => {
    await connected([first, figures])
    far.see(moment)
    await until(() => seen.length === 1)
    expect(told(seen[0])).toBe(withoutCounted(atOnce([first, figures])))
  })

  test('shows what is filed later, and all rows that it does not touch stay the same objects', async () => {
    await connected([first, figures])
    far.see(moment)
    await until(() => seen.length === 1)
    await file([later])
    await until(() => seen.length === 2)
    expect(told(seen[1])).toBe(withoutCounted(atOnce([first, figures, later])))
    const [before, after] = seen.map(({ snapshot }) => snapshot)
    expect(
      after?.actions.filter((row, index) => row !== before?.actions[index]).map(({ action }) => action.id),
    ).toEqual(['A899'])
    expect(after?.indicators).toEqual(before?.indicators)
  })

  test('shows another day when it is asked for', async () => {
    await connected([first, figures])
    far.see(moment)
    await until(() => seen.length === 1)
    const past: Moment = { asOf: day('2025-02-01'), basis: 'official' }
    far.see(past)
    await until(() => seen.length === 2)
    expect(told(seen[1])).toBe(withoutCounted(atOnce([first, figures], past)))
  })

  test('forgets what the next version of a package no longer says', async () => {
    await connected([first, figures])
    far.see(moment)
    await until(() => seen.length === 1)
    await takeIn([figures])
    await until(() => seen.length === 2)
    expect(told(seen[1])).toBe(withoutCounted(atOnce([figures])))
  })

  test('tells the history of an action and of an indicator when it is asked', async () => {
    await connected([first, figures])
    far.see(moment)
    await until(() => seen.length === 1)
    const { statements, record } = (await seen[0]?.historyOfAction(first.action)) ?? {}
    expect(statements?.map(({ update }) => update.percent)).toEqual([10])
    expect(record?.counted).toEqual(statements)
    const told = await seen[0]?.historyOfIndicator(indicatorId('I1'))
    expect(told?.statements.map(({ row }) => row.value)).toEqual([1, 2])
  })

  test('tells what each action adds to a point of the curve', async () => {
    await connected([first, figures])
    far.see(moment)
    await until(() => seen.length === 1)
    const shares = await seen[0]?.sharesOn(first.said)
    expect(shares?.map(({ id }) => id)).toEqual(plan.actions.map(({ id }) => id))
    expect(shares?.find(({ id }) => id === first.action)?.actual).toEqual({ kind: 'value', value: 0.1 })
  })

  test('tells what changed since a day, and since the same day once more was filed', async () => {
    await connected([first, figures])
    far.see(moment)
    await until(() => seen.length === 1)
    const since = day('2025-03-31')
    const compared = (updates: readonly Update[]) =>
      changesBetween(shotOf(plan, updates, since, moment.basis), shotOf(plan, updates, moment.asOf, moment.basis))
    expect(await seen[0]?.changesSince(since)).toEqual(compared([first, figures]))
    await file([later])
    await until(() => seen.length === 2)
    const changes = await seen[1]?.changesSince(since)
    expect(changes).toEqual(compared([first, figures, later]))
    expect(changes).not.toEqual(compared([first, figures]))
  })

  test('tells the statuses of every quarter', async () => {
    await connected([first, figures])
    far.see(moment)
    await until(() => seen.length === 1)
    const history = await seen[0]?.statusHistory()
    expect(history?.map(({ day: on, statuses }) => [on, statuses.get(first.action)])).toEqual(
      history?.map(({ day: on }) => {
        const rows = shotOf(plan, [first, figures], on, moment.basis).actions
        return [on, rows.find(({ action }) => action.id === first.action)?.verdict.status]
      }),
    )
    expect(history?.at(-1)?.day).toBe(moment.asOf)
  })

  test('tells the curve of an axis, which is that of all where there is one', async () => {
    await connected([first, figures])
    far.see(moment)
    await until(() => seen.length === 1)
    const shares = (curve: Snapshot['curve'] | undefined) =>
      curve?.map(({ day: on, actual, planned }) => [on, ...[actual, planned].map((of) => valueOf(of)?.toFixed(9))])
    expect(shares(await seen[0]?.curveOfAxis(axisId('AX1')))).toEqual(shares(seen[0]?.snapshot.curve))
  })

  test('that cannot be read says so', async () => {
    await connected([first])
    db.close({ disableAutoOpen: true })
    const [closed] = [serveLedger(db, 'test', (message) => far.hear(message))]
    await until(() => broken.length > 0)
    closed.close()
    expect(broken[0]).toMatch(/closed/i)
  })
})

test('under another edition nothing stays of the rows of the one before', () => {
  const short = aPlan({ actions: plan.actions.slice(0, 2), version: '2.0.0' })
  const page = farLedger(
    { editions: [plan, short], planHashes: ['long', 'short'], size: 0, entries: undefined },
    () => undefined,
    (next) => (seen = [...seen, next]),
    () => undefined,
  )
  const show = (of: Plan, planHash: string) => {
    const { lastClosed, rollups, curve, reporting, approvals, decisions, releases, attention, refused, keys, actions } =
      shotOf(of, [], '2025-06-01')
    page.hear({ kind: 'rows', actions: actions.map(({ action, ...row }) => ({ id: action.id, ...row })) })
    const conclusions = {
      lastClosed,
      rollups,
      curve,
      reporting,
      attention,
      refused,
      approvals,
      decisions,
      releases,
      keys,
    }
    page.hear({ kind: 'seen', isWhole: true, moment, planHash, indicators: [], conclusions })
  }
  show(plan, 'long')
  show(short, 'short')
  expect(seen.map(({ snapshot }) => snapshot.actions.length)).toEqual([900, 2])
})
