import { describe, expect, test } from 'vitest'
import { advance, fold } from '#domain/ledger/fold.ts'
import { itemOf } from '#domain/ledger/itemRef.ts'
import type { Basis, Standing } from '#domain/ledger/standing.ts'
import type { Update } from '#domain/ledger/update.ts'
import { periodStates } from '#domain/report/periodStates.ts'
import { reports } from '#domain/report/reports.ts'
import { approvalText } from '#telling/approvalText.ts'
import {
  approved,
  entriesOf,
  filed,
  folded,
  LEDGER_PLAN,
  reported,
  reviewed,
  shotOf,
  standingIn,
} from '../../../fixtures/ledger.ts'
import { day } from '../../../fixtures/plan.ts'
import { AR, EN, heard } from '../../../fixtures/say.ts'

const stands = (item: Update, updates: readonly Update[], asOf: string, basis?: Basis): Standing | undefined =>
  standingIn(folded(updates), itemOf(item.id), asOf, basis)

const first = reported('A1', { said: '2025-04-20', period: '2025-Q1', percent: 10, pending: true })
const filing = filed([first], { said: '2025-04-20' })
const accepted = reviewed(filing, 'accepted', { said: '2025-05-10' })
const approval = approved('2025-Q1', { said: '2025-05-20' })

const second = reported('A1', {
  said: '2025-06-01',
  period: '2025-Q1',
  percent: 30,
  pending: true,
  supersedes: [first],
})
const refiling = filed([second], { said: '2025-06-01' })
const acceptedLater = reviewed(refiling, 'accepted', { said: '2025-06-05' })
const all = [first, filing, accepted, approval, second, refiling, acceptedLater]
const revision = approved('2025-Q1', { said: '2025-06-10' })

describe('a period that the committee approved', () => {
  test('keeps its official figures when a correction is accepted later, until it is revised', () => {
    expect(stands(first, all, '2025-06-06')).toMatchObject({ counts: true, isSuperseded: false, awaitsRevision: true })
    expect(stands(second, all, '2025-06-06')).toMatchObject({
      verdict: { kind: 'accepted', on: '2025-06-05' },
      counts: false,
      awaitsRevision: true,
    })
    const revised = [...all, revision]
    expect(stands(first, revised, '2025-06-10')).toMatchObject({ counts: false, awaitsRevision: false })
    expect(stands(second, revised, '2025-06-10')).toMatchObject({ counts: true, awaitsRevision: false })
    expect(stands(first, revised, '2025-06-09')).toMatchObject({ counts: true })
  })

  test('keeps what was sent back later', () => {
    const back = reviewed(filing, 'sentBack', { said: '2025-06-01' })
    expect(stands(first, [first, filing, accepted, approval, back], '2025-06-02')).toMatchObject({
      verdict: { kind: 'sentBack' },
      counts: true,
      awaitsRevision: true,
    })
  })

  test('is open on the days before', () => {
    const early = reviewed(refiling, 'accepted', { said: '2025-05-15' })
    const soon = { ...second, said: '2025-05-12' }
    expect(soon.said < approval.said).toBe(true)
    expect(stands(first, [first, filing, accepted, approval], '2025-05-19')).toMatchObject({
      counts: true,
      awaitsRevision: false,
    })
    expect(stands(first, [first, filing, early], '2025-05-19')).toMatchObject({ counts: false })
  })

  test('binds neither provisional figures nor the reports of other periods', () => {
    expect(stands(first, all, '2025-06-06', 'provisional')).toMatchObject({ counts: false, awaitsRevision: false })
    const other = [
      first,
      filing,
      accepted,
      approved('2025-Q2', { said: '2025-05-20' }),
      second,
      refiling,
      acceptedLater,
    ]
    expect(stands(second, other, '2025-06-06')).toMatchObject({ counts: true, awaitsRevision: false })
  })

  test('is not changed by the report of a later period that corrects it', () => {
    const next = filed([second], { said: '2025-07-20', period: '2025-Q2' })
    const verdict = reviewed(next, 'accepted', { said: '2025-07-25' })
    const updates = [first, filing, accepted, approval, second, next, verdict]
    expect(stands(first, updates, '2025-08-01')).toMatchObject({ counts: true, awaitsRevision: true })
  })

  test('changes at once all that its approval touches in a ledger that grows', () => {
    const grown = fold([LEDGER_PLAN], entriesOf(all))
    expect(advance(grown, entriesOf([revision]))).toMatchObject({ actions: new Set(['A1']), isReporting: true })
  })
})

describe('what is told of approvals', () => {
  const shot = (updates: readonly Update[], asOf: string) => shotOf(LEDGER_PLAN, updates, asOf)
  const texts = (updates: readonly Update[], asOf: string) =>
    shot(updates, asOf).approvals.map((each) => [EN, AR].map((say) => heard(approvalText(say, each))))

  test('is the day of the last one and its number', () => {
    expect(texts(all, '2025-05-19')).toEqual([])
    expect(texts(all, '2025-06-06')).toEqual([
      [
        'The committee approved the figures of Q1 2025 on 20 May 2025.',
        'أقرت اللجنة أرقام الربع الأول من 2025 في 20 مايو 2025.',
      ],
    ])
    expect(texts([...all, revision], '2025-06-10')).toEqual([
      [
        'The committee approved revision 1 of the figures of Q1 2025 on 10 June 2025.',
        'أقرت اللجنة المراجعة 1 لأرقام الربع الأول من 2025 في 10 يونيو 2025.',
      ],
    ])
  })

  test('says of every period that has ended what is filed, undecided and changed since', () => {
    const statesOf = (updates: readonly Update[], asOf: string) => {
      const { reporting, approvals } = shot(updates, asOf)
      const found = { reports: reports(folded(updates), day(asOf)), reporting, approvals }
      return periodStates(LEDGER_PLAN, day(asOf), found).map(
        ({ period, filed: n, undecided, changed, approval: last }) => [period, n, undecided, changed, last?.revision],
      )
    }
    expect(statesOf(all, '2025-04-25')).toEqual([['2025-Q1', 1, 1, 0, undefined]])
    expect(statesOf(all, '2025-05-20')).toEqual([['2025-Q1', 1, 0, 0, 0]])
    expect(statesOf(all, '2025-06-03')).toEqual([['2025-Q1', 1, 1, 0, 0]])
    expect(statesOf(all, '2025-06-06')).toEqual([['2025-Q1', 1, 0, 1, 0]])
    expect(statesOf([...all, revision], '2025-06-10')).toEqual([['2025-Q1', 1, 0, 0, 1]])
  })
})
