import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toColumns, toRows } from '#domain/ledger/observations.ts'
import { rowOf } from '#domain/ledger/itemRef.ts'
import { anObservation, observed } from '../../../fixtures/ledger.ts'
import { always } from '../../../fixtures/seed.ts'

const figure = fc.record(
  {
    period: fc.constantFrom('2025', '2025-Q1', '2023-04-01/2023-12-31'),
    value: fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
    gap: fc.constantFrom('not_measured', 'suppressed'),
    status: fc.constantFrom('A', 'B', 'D', 'E'),
    measure: fc.constantFrom('stock', 'flow'),
    breakdown: fc.constantFrom('', 'sex=F'),
    assessor: fc.constantFrom('MOI', 'UN'),
    sources: fc.subarray(['S1', 'S2']),
  },
  { requiredKeys: ['period'] },
)

describe('many figures travel as the columns of one update', () => {
  always('rows become columns and come back unchanged', fc.array(figure as fc.Arbitrary<Given>), (figures) => {
    const update = observed(figures)
    expect(toRows(update)).toEqual(figures.map(anObservation))
    expect(toColumns(toRows(update))).toEqual(update.columns)
  })

  test('a zero is a value and a missing value is none', () => {
    const [zero, missing] = toRows(
      observed([
        { period: '2025', value: 0 },
        { period: '2026', gap: 'not_measured' },
      ]),
    )
    expect(zero?.value).toBe(0)
    expect(missing && 'value' in missing).toBe(false)
    expect(missing?.gap).toBe('not_measured')
  })

  test('a correction keeps the address of the row it corrects', () => {
    const first = observed([{ period: '2025', value: 1 }])
    const [row] = toRows(observed([{ period: '2025', value: 2, supersedes: [rowOf(first.id, 0)] }]))
    expect(row?.supersedes).toEqual([`${first.id}#0`])
  })
})

type Given = Parameters<typeof anObservation>[0]
