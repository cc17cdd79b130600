import { describe, expect, test } from 'vitest'
import { reports } from '#domain/report/reports.ts'
import { tried } from '#domain/report/trying.ts'
import type { Update } from '#domain/ledger/update.ts'
import { approved, filed, folded, reported, reviewed } from '../../../fixtures/ledger.ts'
import { day } from '../../../fixtures/plan.ts'

const said = reported('A1', { said: '2025-04-20', period: '2025-Q1', percent: 10, own: true })
const report = filed([said], { said: '2025-04-20', own: true })
const accepted = reviewed(report, 'accepted', { said: '2025-05-10' })
const after = (...updates: Update[]) => {
  const { report: found, ...rest } = tried(reports(folded(updates), day('2025-06-01')))
  return { isFiled: found !== undefined, ...rest }
}

describe('whoever tries the reporting cycle out', () => {
  test('has filed once a report was written in this browser, whatever came in files', () => {
    const others = [reported('A2', { pending: true }), filed([], { pending: true })]
    expect(after(...others)).toEqual({ isFiled: false, isDecided: false, isAccepted: false })
    expect(after(said, report)).toEqual({ isFiled: true, isDecided: false, isAccepted: false })
  })

  test('is told that figures rest on it only where something of it was accepted and is not frozen out', () => {
    expect(after(said, report, accepted)).toEqual({ isFiled: true, isDecided: true, isAccepted: true })
    const back = reviewed(report, 'sentBack', { said: '2025-05-10' })
    expect(after(said, report, back)).toEqual({ isFiled: true, isDecided: true, isAccepted: false })
    const frozen = approved('2025-Q1', { said: '2025-05-01' })
    expect(after(said, report, accepted, frozen)).toEqual({ isFiled: true, isDecided: true, isAccepted: false })
  })
})
