import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addNumber, addSum, sumOf } from '#domain/judge/exactSum.ts'
import type { ExactSum } from '#domain/judge/exactSum.ts'
import { summing } from '#domain/judge/summing.ts'
import { always } from '../../../fixtures/seed.ts'

const add = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0)
const words = summing<string, string>(
  (rows) => rows.join(''),
  (parts) => parts.join(''),
)

describe('rows added up as a tree', () => {
  const rowsAndChanges = fc
    .array(fc.string({ minLength: 1, maxLength: 2 }), { maxLength: 700 })
    .chain((rows) =>
      fc.tuple(
        fc.constant(rows),
        fc.array(fc.tuple(fc.nat(Math.max(0, rows.length - 1)), fc.string()), { maxLength: 5 }),
      ),
    )

  always('come to what they are together, each once and in their order', rowsAndChanges, ([rows]) => {
    expect(words.of(rows).sum).toBe(rows.join(''))
  })

  always('come to the same after some were replaced as when added up anew', rowsAndChanges, ([rows, changes]) => {
    const changed = rows.length === 0 ? [] : changes
    const next = [...rows]
    for (const [place, row] of changed) next[place] = row
    const after = words.after(
      words.of(rows),
      next,
      changed.map(([place]) => place),
    )
    expect(after).toEqual(words.of(next))
  })

  test('cost a handful of sums when one of thousands changes', () => {
    let asked = 0
    const counting = summing<number, number>(
      (rows) => {
        asked += rows.length
        return add(rows)
      },
      (parts) => {
        asked += parts.length
        return add(parts)
      },
    )
    const rows = Array.from({ length: 6000 }, (_, place) => place)
    const before = counting.of(rows)
    asked = 0
    const next = rows.with(4321, 0)
    expect(counting.after(before, next, [4321]).sum).toBe(add(rows) - 4321)
    expect(asked).toBeLessThan(50)
  })
})

describe('an exact sum', () => {
  const shares = fc.array(
    fc
      .tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 3000 }))
      .map(([a, b]) => (a / 1000) * (b / 7)),
    { minLength: 1, maxLength: 200 },
  )
  const summed = (numbers: readonly number[]): ExactSum => {
    const sum = { high: 0, low: 0 }
    for (const n of numbers) addNumber(sum, n)
    return sum
  }

  always('is the same to the last bit in any order', fc.tuple(shares, shares), ([few, more]) => {
    const all = [...few, ...more]
    const once = sumOf(summed(all))
    expect(sumOf(summed(all.toReversed()))).toBe(once)
    expect(sumOf(summed(all.toSorted((a, b) => a - b)))).toBe(once)
  })

  always('is the same to the last bit in any grouping', fc.tuple(shares, shares), ([few, more]) => {
    const grouped = summed(few)
    addSum(grouped, summed(more))
    expect(sumOf(grouped)).toBe(sumOf(summed([...few, ...more])))
  })

  test('of tenths is what it is on paper', () => {
    expect(sumOf(summed(Array.from({ length: 10 }, () => 0.1)))).toBe(1)
    expect(add(Array.from({ length: 10 }, () => 0.1))).not.toBe(1)
  })
})
