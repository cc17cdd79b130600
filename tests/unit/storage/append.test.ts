import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { contentHash } from '#domain/ledger/canonical.ts'
import type { Entry } from '#domain/ledger/arrival.ts'
import type { Draft } from '#domain/report/draft.ts'
import { emptyDraft } from '#domain/report/draft.ts'
import { figureKey } from '#domain/report/due.ts'
import { entriesOf } from '#domain/report/fileDraft.ts'
import { reports } from '#domain/report/reports.ts'
import { append } from '#storage/append.ts'
import type { Appending } from '#storage/append.ts'
import type { AtharDatabase } from '#storage/database.ts'
import { readDraft, saveDraft } from '#storage/drafts.ts'
import { readWorkspace, removeStrategy, takeInPackage } from '#storage/strategies.ts'
import { opened } from '../../fixtures/database.ts'
import { actionId, anAction, anIndicator, aPlan, day, indicatorId, institutionId, period } from '../../fixtures/plan.ts'

let db: AtharDatabase
let count = 0

const plan = aPlan({
  actions: [anAction(), anAction({ id: 'A2', lead: 'MOJ' })],
  indicators: [anIndicator({ keeper: 'MOI', frequency: 'Q' })],
})
const MOI = institutionId('MOI')
const draft = (percent: number): Draft => ({
  ...emptyDraft(MOI, period('2025-Q1')),
  actions: { [actionId('A1')]: { state: 'in_progress', percent } },
  figures: { [figureKey(indicatorId('I1'), period('2025-Q1'))]: { value: percent } },
})

/** Files a report in this browser. */
const filing = (percent: number): Appending => ({
  strategy: 'test',
  kind: 'own',
  entries: ({ ledger, nextSeq }) =>
    entriesOf(
      {
        draft: draft(percent),
        plan,
        said: day('2025-04-20'),
        lang: 'en',
        before: reports(ledger, day('2025-04-20')),
      },
      { kind: 'own', seq: nextSeq(MOI) },
    ),
})
const coming = (entries: readonly Entry[]): Appending => ({ strategy: 'test', kind: 'filed', entries: () => entries })

const held = async (): Promise<readonly Entry[]> => {
  const workspace = await readWorkspace(db, 'test')
  return workspace === 'lost' ? [] : (workspace.found?.entries ?? [])
}
/** Every byte that could change. */
const everything = async () =>
  JSON.stringify([
    await db.editions.toArray(),
    await db.segments.toArray(),
    (await db.blobs.toArray()).map(({ bytes }) => [...bytes]),
  ])

beforeEach(async () => {
  db = (await opened(`append-${(count += 1)}`)).db
  await takeInPackage(db, { plan, planHash: contentHash(plan), entries: [] })
})
afterEach(() => db.close())

const NOTHING = emptyDraft(MOI, period('2025-Q1'))

describe('what is added to the ledger', () => {
  test('is kept with its figures, and counted by its author', async () => {
    const first = await append(db, filing(10))
    const second = await append(db, filing(20))
    expect([first, second].map((each) => each.ok && each.fresh)).toEqual([3, 3])
    const kept = await held()
    expect(kept.map(({ arrival }) => arrival)).toEqual([1, 1, 1, 2, 2, 2].map((seq) => ({ kind: 'own', seq })))
    expect(kept.flatMap(({ figures }) => [...(figures?.numbers ?? [])])).toEqual([10, 20])
  })

  test('comes twice and changes nothing', async () => {
    const made = await append(db, filing(10))
    if (!made.ok) throw new Error(made.reason)
    const before = await everything()
    expect(await append(db, { ...coming(made.entries), kind: 'own' })).toMatchObject({ ok: true, fresh: 0, known: 3 })
    expect(await everything()).toBe(before)
  })

  test('is refused whole where one statement of it breaks a rule', async () => {
    await append(db, filing(10))
    const before = await everything()
    const [foreign] = entriesOf(
      {
        draft: {
          ...draft(5),
          institution: institutionId('MOJ'),
          figures: {},
          actions: { [actionId('A2')]: { state: 'completed' } },
        },
        plan: { ...plan, actions: [anAction({ id: 'A1', lead: 'MOJ' }), anAction({ id: 'A2', lead: 'MOJ' })] },
        said: day('2025-04-21'),
        lang: 'en',
        before: [],
      },
      { kind: 'filed', signer: MOI, seq: 1 },
    )
    expect(foreign && (await append(db, coming([foreign])))).toMatchObject({
      ok: false,
      reason: 'rule',
      rule: 'otherSigner',
    })
    expect(await everything()).toBe(before)
  })

  test('of a strategy that is not here is refused', async () => {
    expect(await append(db, { ...filing(10), strategy: 'other' })).toMatchObject({ ok: false, reason: 'absent' })
  })

  test('is there whole or not at all when the disk is full in the middle', async () => {
    const before = await everything()
    vi.spyOn(db.segments, 'add').mockRejectedValueOnce(Object.assign(new Error('full'), { name: 'QuotaExceededError' }))
    expect(await append(db, filing(10))).toMatchObject({ ok: false, reason: 'quota' })
    expect(await everything()).toBe(before)
  })

  test('by two tabs at once is counted in turn', async () => {
    const done = await Promise.all(Array.from({ length: 20 }, (_, index) => append(db, filing(index))))
    expect(done.every(({ ok }) => ok)).toBe(true)
    const seqs = (await held()).map(({ arrival }) => (arrival.kind === 'own' ? arrival.seq : 0))
    expect(new Set(seqs).size).toBe(20)
  })
})

describe('a draft', () => {
  const of = { strategy: 'test', institution: MOI, period: period('2025-Q1') }

  test('is kept as it stands, without a number that is none yet', async () => {
    await saveDraft(db, 'test', NOTHING, {
      ...draft(10),
      actions: { [actionId('A1')]: { state: 'in_progress', percent: Number.NaN } },
    })
    expect(await readDraft(db, of)).toEqual({ ...draft(10), actions: { A1: { state: 'in_progress' } } })
  })

  test('that kept a figure under its indicator alone meant the period of the report', async () => {
    await db.drafts.put({
      id: 'test|MOI|2025-Q1',
      strategy: 'test',
      institution: MOI,
      answers: { actions: {}, figures: { I1: { value: 7 } } },
      savedAt: 1,
    })
    expect((await readDraft(db, of))?.figures).toEqual({ 'I1@2025-Q1': { value: 7 } })
  })

  test('answered in two tabs at once keeps every answer of both: 400 of 400', async () => {
    const tabs = [NOTHING, NOTHING].map((base) => ({ base, draft: base }))
    const said = (tab: number, edit: number) => actionId(`A${tab}.${edit}`)
    await Promise.all(
      tabs.map(async (_, tab) => {
        for (let edit = 0; edit < 200; edit += 1) {
          const { base, draft: before } = tabs[tab] ?? { base: NOTHING, draft: NOTHING }
          const draft = { ...before, actions: { ...before.actions, [said(tab, edit)]: { percent: edit % 101 } } }
          await saveDraft(db, 'test', base, draft)
          // As a tab does, each reads again only now and then.
          const read = edit % 7 === 0 ? ((await readDraft(db, of)) ?? base) : draft
          tabs[tab] = { base: edit % 7 === 0 ? read : base, draft: edit % 7 === 0 ? read : draft }
        }
      }),
    )
    const kept = (await readDraft(db, of))?.actions ?? {}
    const lost = [0, 1].flatMap((tab) =>
      Array.from({ length: 200 }, (_, edit) => said(tab, edit)).filter((id) => kept[id] === undefined),
    )
    expect(lost).toEqual([])
    expect(Object.keys(kept)).toHaveLength(400)
  })

  test('of another shape is none', async () => {
    await db.drafts.put({
      id: 'test|MOI|2025-Q1',
      strategy: 'test',
      institution: MOI,
      answers: { actions: 3 },
      savedAt: 1,
    })
    expect(await readDraft(db, of)).toBeUndefined()
  })

  test('goes with its strategy', async () => {
    await saveDraft(db, 'test', NOTHING, draft(10))
    await removeStrategy(db, 'test')
    expect(await readDraft(db, of)).toBeUndefined()
  })
})
