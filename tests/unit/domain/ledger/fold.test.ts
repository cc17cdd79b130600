import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planMerge } from '#domain/ledger/merge.ts'
import { itemOf, rowOf } from '#domain/ledger/itemRef.ts'
import { someUpdates } from '../../../fixtures/arbitraries.ts'
import {
  filed,
  itemsOfTables,
  observed,
  reported,
  reviewed,
  series,
  withdrawn,
  entriesOf,
  folded,
} from '../../../fixtures/ledger.ts'
import { actionId, indicatorId } from '../../../fixtures/plan.ts'
import { always } from '../../../fixtures/seed.ts'

/** Updates with a permutation of them and some of them twice. */
const shuffledWithRepetitions = someUpdates.chain((updates) =>
  fc.tuple(
    fc.constant(updates),
    fc.shuffledSubarray([...updates], { minLength: updates.length }),
    fc.subarray([...updates]),
  ),
)

describe('a ledger is a set', () => {
  always(
    'the ledger is the same for any order of the updates and any repetition',
    shuffledWithRepetitions,
    ([updates, shuffled, again]) => {
      const ledger = folded(updates)
      const other = folded([...shuffled, ...again])
      expect(other).toEqual(ledger)
      expect([...other.entriesById.keys()]).toEqual([...ledger.entriesById.keys()])
    },
    { runs: 150 },
  )

  always('merging twice changes nothing', shuffledWithRepetitions, ([updates, shuffled, again]) => {
    const known = entriesOf(again)
    const first = planMerge(known, entriesOf([...shuffled, ...shuffled]))
    expect(first.known.length).toBe(new Set(again.map(({ id }) => id)).size)
    expect(first.fresh.length + first.known.length).toBe(new Set(updates.map(({ id }) => id)).size)
    expect(planMerge([...known, ...first.fresh], entriesOf(updates)).fresh).toEqual([])
  })

  test('an empty ledger knows nothing', () => {
    expect(folded([]).entriesById.size).toBe(0)
    expect(planMerge([], [])).toEqual({ fresh: [], known: [] })
  })
})

describe('the ledger finds statements by what they speak about', () => {
  test('statements about an action come in the order in which they were said', () => {
    const [late, early] = [reported('A1', { said: '2025-06-01' }), reported('A1', { said: '2025-01-01' })]
    const items = folded([late, early, reported('A2')]).itemsByAction.get(actionId('A1'))
    expect(items?.map(({ update }) => update.said)).toEqual(['2025-01-01', '2025-06-01'])
  })

  test('what one author said on one day comes in the order in which the author counted it', () => {
    const said = [5, 3, 1, 6, 4, 2].map((seq) =>
      reported('A1', { said: '2025-01-01', percent: seq, pending: true, seq }),
    )
    const items = folded(said).itemsByAction.get(actionId('A1'))
    expect(items?.map(({ update }) => update.percent)).toEqual([1, 2, 3, 4, 5, 6])
  })

  test('each figure of a table is found by its indicator and addressed by its row', () => {
    const table = observed([
      { indicator: 'I1', period: '2025', value: 1 },
      { indicator: 'I2', period: '2025', value: 2 },
      { indicator: 'I1', period: '2026', value: 3 },
    ])
    const tables = folded([table]).tablesByIndicator.get(indicatorId('I1')) ?? []
    expect(itemsOfTables(tables).map(({ ref, row }) => [ref, row.value])).toEqual([
      [rowOf(table.id, 0), 1],
      [rowOf(table.id, 2), 3],
    ])
  })

  test('filings, reviews, corrections and withdrawals are found by what they name', () => {
    const first = reported('A1', { percent: 10 })
    const correction = reported('A1', { percent: 20, said: '2025-02-01', supersedes: [first] })
    const filing = filed([first])
    const review = reviewed(filing, 'accepted')
    const withdrawal = withdrawn(itemOf(correction.id))
    const ledger = folded([first, correction, filing, review, withdrawal])
    expect(ledger.filingsByUpdate.get(first.id)).toEqual([filing])
    expect(ledger.filings).toEqual([filing])
    expect(ledger.reviewsByReport.get(filing.id)).toEqual([review])
    expect(ledger.supersedersByItem.get(itemOf(first.id))).toEqual([{ ref: itemOf(correction.id), update: correction }])
    expect(ledger.withdrawalsByItem.get(itemOf(correction.id))).toEqual([withdrawal])
    expect(ledger.entriesById.size).toBe(5)
  })

  test('what the ledger lacks is taken in, what it has is left', () => {
    const [held, fresh] = [series({ 2025: 1 }), series({ 2025: 2 })]
    expect(planMerge(entriesOf([held]), entriesOf([held, fresh, fresh]))).toEqual({
      fresh: entriesOf([fresh]),
      known: entriesOf([held]),
    })
  })
})
