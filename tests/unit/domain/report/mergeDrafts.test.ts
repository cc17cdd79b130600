import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyDraft } from '#domain/report/draft.ts'
import type { ActionAnswer, Draft } from '#domain/report/draft.ts'
import { mergeDrafts } from '#domain/report/mergeDrafts.ts'
import { actionId, institutionId, period } from '../../../fixtures/plan.ts'
import { always } from '../../../fixtures/seed.ts'

const NOTHING = emptyDraft(institutionId('MOI'), period('2025-Q1'))
const drafted = (actions: Readonly<Record<string, ActionAnswer>>): Draft => ({ ...NOTHING, actions })
const [A1, A2] = [actionId('A1'), actionId('A2')]

describe('one draft in two tabs', () => {
  const base = drafted({ A1: { state: 'in_progress', note: 'old' } })

  test('keeps what each answered, part by part', () => {
    const mine = drafted({ A1: { state: 'in_progress', note: 'mine' }, A2: { percent: 10 } })
    const theirs = drafted({ A1: { state: 'completed', note: 'old' }, A3: { percent: 20 } })
    expect(mergeDrafts(base, mine, theirs).actions).toEqual({
      A1: { state: 'completed', note: 'mine' },
      A2: { percent: 10 },
      A3: { percent: 20 },
    })
  })

  test('takes an answer back that was taken back in either', () => {
    const back = drafted({ A1: { state: 'in_progress' } })
    expect(mergeDrafts(base, back, base).actions[A1]).toEqual({ state: 'in_progress' })
    expect(mergeDrafts(base, base, back).actions[A1]).toEqual({ state: 'in_progress' })
  })

  test('keeps a number that is none yet where it is being typed', () => {
    const typing = drafted({ A2: { percent: Number.NaN } })
    expect(mergeDrafts(NOTHING, typing, base).actions[A2]).toEqual({ percent: Number.NaN })
  })

  test('stays the very same where nothing came', () => {
    const mine = drafted({ A1: { state: 'completed', note: 'old' } })
    expect(mergeDrafts(base, mine, base)).toBe(mine)
    expect(mergeDrafts(mine, mine, mine)).toBe(mine)
  })
})

const answer = fc.record(
  { percent: fc.integer({ min: 0, max: 100 }), note: fc.constantFrom('a', 'b') },
  { requiredKeys: [] },
) as fc.Arbitrary<ActionAnswer>
const draft = fc.dictionary(fc.constantFrom('A1', 'A2', 'A3'), answer, { noNullPrototype: true }).map(drafted)

always(
  'whatever two tabs answer about different things is all kept, whichever is kept first',
  fc.record({ base: draft, mine: answer, theirs: answer }),
  ({ base, mine, theirs }) => {
    const here = { ...base, actions: { ...base.actions, [actionId('mine')]: mine } }
    const there = { ...base, actions: { ...base.actions, [actionId('theirs')]: theirs } }
    const [one, other] = [mergeDrafts(base, here, there), mergeDrafts(base, there, here)]
    expect(one.actions).toEqual(other.actions)
    expect(one.actions).toEqual({ ...base.actions, mine, theirs })
  },
)
