import { describe, expect, test } from 'vitest'
import type { Entry } from '#domain/ledger/arrival.ts'
import { advance, fold } from '#domain/ledger/fold.ts'
import { itemOf } from '#domain/ledger/itemRef.ts'
import type { Update } from '#domain/ledger/update.ts'
import { curveFrom, curveSpan, curveSumsOf } from '#domain/judge/curve.ts'
import { valueOf } from '#domain/judge/reading.ts'
import { rollup } from '#domain/judge/rollup.ts'
import { addDays } from '#domain/plan/day.ts'
import { advanceSnapshot, snapshotOf } from '#domain/makeSnapshot.ts'
import { mulberry32 } from '../../../../data/sample/random.ts'
import { entriesOf, filed, LEDGER_PLAN, observed, reported, reviewed, withdrawn } from '../../../fixtures/ledger.ts'
import { textOf } from '../../../fixtures/ledgerText.ts'
import { aPlan, anAction, anIndicator, day, institutionId } from '../../../fixtures/plan.ts'
import { randomLedger } from '../../../fixtures/randomLedger.ts'
import { SEED } from '../../../fixtures/seed.ts'
import { shuffled } from '../../../fixtures/shuffled.ts'

/** Seeds that once found a difference. */
const KEPT: readonly number[] = []
const IS_LONG = Boolean(process.env['ATHAR_LONG'])
const SCENARIOS = IS_LONG ? 20_000 : 120

/** The entries in some order, in files of some size. */
function inFiles(entries: readonly Entry[], random: () => number): readonly (readonly Entry[])[] {
  const left = shuffled(entries, random)
  const files: (readonly Entry[])[] = []
  while (left.length > 0) files.push(left.splice(0, 1 + Math.floor(random() * 4)))
  return files
}

describe('advancing a ledger in any split is the same as folding it at once', () => {
  test.each([SEED, ...KEPT])(
    'its lists, and every snapshot on the way, row for row (seed %d)',
    (seed) => {
      const random = mulberry32(seed)
      for (let scenario = 0; scenario < SCENARIOS; scenario += 1) {
        const { plan, entries } = randomLedger(random)
        const asOf = addDays(day('2025-01-01'), Math.floor(random() * 250))
        const basis = random() < 0.5 ? 'official' : 'provisional'
        const folded = fold([plan], [])
        let shot = snapshotOf(plan, folded.ledger, asOf, basis)
        const held: Entry[] = []
        for (const file of inFiles(entries, random)) {
          held.push(...file)
          const touched = advance(folded, file)
          const before = shot
          shot = advanceSnapshot(before, folded.ledger, touched)
          const afresh = fold([plan], held).ledger
          const place = `scenario ${scenario} after ${held.length} of ${entries.length}`
          expect(textOf(folded.ledger) === textOf(afresh), `the ledger of ${place}`).toBe(true)
          const atOnce = snapshotOf(plan, afresh, asOf, basis)
          expect(textOf(shot) === textOf(atOnce), `the snapshot of ${place}`).toBe(true)
          for (const [index, row] of shot.actions.entries())
            expect(row === before.actions[index]).toBe(!touched.actions.has(row.action.id))
        }
      }
    },
    3_600_000,
  )
})

describe('under a plan of hundreds of actions', () => {
  const random = mulberry32(SEED)
  const below = (n: number) => Math.floor(random() * n)
  const actions = Array.from({ length: 700 }, (_, index) =>
    anAction({
      id: `A${index}`,
      lead: index % 3 === 0 ? 'MOJ' : 'MOI',
      weight: 0.1 + below(30) / 7,
      ...(index % 5 > 0 && { start: '2025-01-01', due: index % 2 === 0 ? '2025-05-31' : '2025-12-31' }),
    }),
  )
  const indicators = Array.from({ length: 41 }, (_, index) =>
    anIndicator({ id: `I${index}`, keeper: 'MOI', baseline: ['2023', 50], targets: [['2026', 100]] }),
  )
  const plan = aPlan({ actions, indicators })
  const asOf = day('2025-08-15')
  const folded = fold([plan], [])
  const said: Update[] = []
  const more = (): Update => {
    if (random() < 0.2) return observed([{ indicator: `I${below(40)}`, period: '2024', value: below(100) }])
    const { id, lead } = actions[below(actions.length)] ?? { id: '', lead: '' }
    const quarter = random() < 0.5 ? '2025-Q1' : '2025-Q2'
    return reported(id, { by: lead, period: quarter, said: '2025-07-20', percent: below(101) })
  }
  let shot = snapshotOf(plan, folded.ledger, asOf)
  for (let turn = 0; turn < 200; turn += 1) {
    const file = Array.from({ length: 1 + below(4) }, more)
    // One indicator is left to nobody else's chance, so that one surely deteriorates.
    if (turn === 0) file.push(observed([{ indicator: 'I40', period: '2024', value: 1 }]))
    said.push(...file)
    shot = advanceSnapshot(shot, folded.ledger, advance(folded, entriesOf(file)))
  }

  test(`advancing gives what judging them all anew gives (seed ${SEED})`, () => {
    const atOnce = snapshotOf(plan, fold([plan], entriesOf(said)).ledger, asOf)
    expect(new Set(atOnce.attention.map(({ kind }) => kind))).toEqual(
      new Set(['overdue', 'offTrack', 'deteriorating', 'contested', 'missingReport', 'noReport']),
    )
    expect(textOf(shot) === textOf(atOnce)).toBe(true)
  })

  test(`what they add up to is to the last bit what adding up one by one gives (seed ${SEED})`, () => {
    const { rollups, curve } = shot
    expect(rollups.whole).toEqual(rollup(shot.actions, plan.rules))
    expect(rollups.whole.contested).toBeGreaterThan(0)
    const ofJustice = shot.actions.filter(({ action }) => action.lead === 'MOJ')
    expect(rollups.byLead.get(institutionId('MOJ'))).toEqual(rollup(ofJustice, plan.rules))
    const span = curveSpan(plan, asOf)
    const shares = (points: typeof curve) =>
      points.map(({ planned, actual }) => [planned, actual].map((share) => valueOf(share)?.toFixed(12) ?? share))
    expect(shares(curve)).toEqual(shares(curveFrom(span, curveSumsOf(span, shot.actions), rollups.whole, plan.rules)))
  })
})

describe('one more statement', () => {
  const plan = aPlan({
    actions: ['A1', 'A2', 'A3'].map((id) => anAction({ id, start: '2025-01-01', due: '2025-12-31' })),
    indicators: LEDGER_PLAN.indicators,
  })
  const first = reported('A1', { said: '2025-04-20', period: '2025-Q1', percent: 20, pending: true })
  const second = reported('A2', { said: '2025-04-20', period: '2025-Q1', percent: 30, pending: true })
  const figures = observed([
    { indicator: 'I1', period: '2024', value: 1 },
    { indicator: 'I2', period: '2024', value: 2 },
  ])
  const filing = filed([first, second], { said: '2025-04-20' })

  /** What of the strategy is judged anew when the statement comes to the others. */
  function touched(before: readonly Update[], next: Update) {
    const folded = fold([plan], entriesOf(before))
    const shot = snapshotOf(plan, folded.ledger, day('2025-06-01'))
    const after = advanceSnapshot(shot, folded.ledger, advance(folded, entriesOf([next])))
    return {
      actions: after.actions.flatMap((row, index) => (row === shot.actions[index] ? [] : [row.action.id as string])),
      indicators: after.indicators.flatMap((row, index) =>
        row === shot.indicators[index] ? [] : [row.indicator.id as string],
      ),
      isSame: after === shot,
    }
  }

  test('of an action leaves the rows of all others as they were', () => {
    const more = reported('A1', { said: '2025-05-20', period: '2025-Q2', percent: 40, pending: true })
    expect(touched([first, second, figures, filing], more)).toEqual({ actions: ['A1'], indicators: [], isSame: false })
  })

  test('that accepts a report touches everything filed in it, and nothing else', () => {
    expect(touched([first, second, figures, filing], reviewed(filing, 'accepted')).actions).toEqual(['A1', 'A2'])
  })

  test('that judges one item of a report touches that item alone', () => {
    const verdict = reviewed(filing, 'sentBack', { items: [itemOf(second.id)] })
    expect(touched([first, second, figures, filing], verdict).actions).toEqual(['A2'])
  })

  test('that corrects one row of a table touches the indicator of that row alone', () => {
    const correction = observed(
      [{ indicator: 'I2', period: '2024', value: 3, supersedes: [`${figures.id}#1` as ReturnType<typeof itemOf>] }],
      { said: '2025-05-01' },
    )
    expect(touched([figures], correction).indicators).toEqual(['I2'])
  })

  test('that withdraws a correction touches what had been corrected', () => {
    const correction = reported('A1', {
      said: '2025-05-01',
      period: '2025-Q1',
      percent: 25,
      supersedes: [first],
      pending: true,
    })
    const withdrawal = withdrawn(itemOf(correction.id), { said: '2025-05-20', pending: true })
    expect(touched([first, second, correction], withdrawal).actions).toEqual(['A1'])
  })

  test('that is there already changes nothing at all', () => {
    expect(touched([first, second, figures, filing], first)).toEqual({ actions: [], indicators: [], isSame: true })
  })
})
