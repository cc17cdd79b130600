import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeUp } from '#domain/judge/makeUp.ts'
import { valueOf } from '#domain/judge/reading.ts'
import { rollup } from '#domain/judge/rollup.ts'
import { DEFAULT_RULES } from '#domain/plan/rules.ts'
import { aDayOfStrategy, someActions, someStatements } from '../../../fixtures/arbitraries.ts'
import { reported } from '../../../fixtures/ledger.ts'
import { member } from '../../../fixtures/judged.ts'
import { anAction } from '../../../fixtures/plan.ts'
import { always } from '../../../fixtures/seed.ts'

const group = fc
  .tuple(someActions, someStatements, aDayOfStrategy)
  .map(([actions, updates, asOf]) => actions.map((action) => member(action, updates, asOf)))

describe('what a mean is made of', () => {
  always('its rows add up to the roll-up, and with what is left out they are all there are', group, (members) => {
    const { counted, yetToCome, leftOut } = makeUp(members)
    const { sums, coverage } = rollup(members, DEFAULT_RULES)
    const sum = (of: (row: (typeof members)[number]) => number) => counted.reduce((total, row) => total + of(row), 0)
    expect(sum(({ action }) => action.weight)).toBeCloseTo(sums.actual.weight, 9)
    expect(sum(({ action, verdict }) => action.weight * (valueOf(verdict.actual) ?? Number.NaN))).toBeCloseTo(
      sums.actual.total,
      9,
    )
    expect(sum(({ action, verdict }) => action.weight * (valueOf(verdict.planned) ?? Number.NaN))).toBeCloseTo(
      sums.planned.total,
      9,
    )
    expect(counted.length - yetToCome).toBe(coverage.known)
    const all = [...counted, ...[...leftOut.values()].flat()]
    expect(new Set(all)).toEqual(new Set(members))
    expect(all).toHaveLength(members.length)
  })

  test('what is left out is left out for one reason, which is named', () => {
    const inYear = { start: '2025-01-01', due: '2025-12-31' }
    const members = [
      member(anAction({ id: 'KNOWN', ...inYear }), [reported('KNOWN', { percent: 10 })], '2025-06-30'),
      member(anAction({ id: 'SILENT', ...inYear }), [], '2025-06-30'),
      member(anAction({ id: 'UNSTATED', ...inYear }), [reported('UNSTATED')], '2025-06-30'),
      member(anAction({ id: 'UNDATED' }), [reported('UNDATED', { percent: 10 })], '2025-06-30'),
      member(anAction({ id: 'STOPPED', ...inYear }), [reported('STOPPED', { state: 'suspended' })], '2025-06-30'),
    ]
    const { counted, leftOut } = makeUp(members)
    const ids = (rows: typeof members) => rows.map(({ action }) => action.id as string)
    expect(ids([...counted])).toEqual(['KNOWN'])
    expect([...leftOut].map(([why, rows]) => [why, ids([...rows])])).toEqual([
      ['notReported', ['SILENT']],
      ['notMeasured', ['UNSTATED']],
      ['unplanned', ['UNDATED']],
      ['stopped', ['STOPPED']],
    ])
  })
})
