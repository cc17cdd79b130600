import { expect, test } from 'vitest'
import { dayToPublish } from '#release/dayToPublish.ts'
import { approved, entriesOf } from '../../fixtures/ledger.ts'
import { aPlan, day } from '../../fixtures/plan.ts'

const TODAY = day('2025-12-01')
const plan = aPlan()
const ledgerOf = (days: readonly string[]) => ({
  kind: 'ledger' as const,
  editions: [plan] as const,
  entries: entriesOf(days.map((said, index) => approved(index === 0 ? '2025-Q1' : '2025-Q2', { said }))),
})

test('a ledger with a reporting cycle is published as of the latest approval, and of another where it is asked for', () => {
  const ledger = ledgerOf(['2025-05-01', '2025-08-01'])
  expect(dayToPublish(ledger, undefined, TODAY)).toEqual({ ok: true, asOf: '2025-08-01' })
  expect(dayToPublish(ledger, day('2025-05-01'), TODAY)).toEqual({ ok: true, asOf: '2025-05-01' })
})

test('a day on which nothing was approved is refused, and the days are named', () => {
  expect(dayToPublish(ledgerOf(['2025-05-01', '2025-08-01']), day('2025-08-02'), TODAY)).toMatchObject({
    ok: false,
    why: expect.stringContaining('2025-05-01, 2025-08-01') as string,
  })
})

test('without an approval by the day of publishing nothing is published', () => {
  expect(dayToPublish(ledgerOf([]), undefined, TODAY).ok).toBe(false)
  expect(dayToPublish(ledgerOf(['2025-12-02']), undefined, TODAY).ok).toBe(false)
})

test('without a reporting cycle any day is published, today unless another is asked for', () => {
  const ledger = { kind: 'ledger' as const, editions: [{ ...plan, reporting: undefined }] as const, entries: [] }
  expect(dayToPublish(ledger, undefined, TODAY)).toEqual({ ok: true, asOf: TODAY })
  expect(dayToPublish(ledger, day('2025-06-30'), TODAY)).toEqual({ ok: true, asOf: '2025-06-30' })
})

test('a package is published as of any day: it holds no approvals', () => {
  const source = { ...ledgerOf([]), kind: 'package' as const }
  expect(dayToPublish(source, undefined, TODAY)).toEqual({ ok: true, asOf: TODAY })
  expect(dayToPublish(source, day('2025-06-30'), TODAY)).toEqual({ ok: true, asOf: '2025-06-30' })
})
