import { expect, test } from 'vitest'
import type { Entry } from '#domain/ledger/arrival.ts'
import { fold } from '#domain/ledger/fold.ts'
import { originsOf } from '#domain/ledger/origin.ts'
import { emptyDraft } from '#domain/report/draft.ts'
import { entriesOf } from '#domain/report/fileDraft.ts'
import { entriesOf as asPackage, keyEnrolled, keyOf, reported } from '../../../fixtures/ledger.ts'
import { actionId, anAction, aPlan, day, institutionId, period } from '../../../fixtures/plan.ts'

const plan = aPlan({ actions: [anAction()] })
const MOI = institutionId('MOI')
const report = (percent: number, arrival: Entry['arrival']) =>
  entriesOf(
    {
      draft: {
        ...emptyDraft(MOI, period('2025-Q1')),
        actions: { [actionId('A1')]: { state: 'in_progress', percent } },
      },
      plan,
      said: day('2025-04-20'),
      lang: 'en',
      before: [],
    },
    arrival,
  )

test('a statement tells in which report it came and whether that was signed', () => {
  const ways = [
    report(1, { kind: 'filed', signer: MOI, seq: 3, key: keyOf('a') }),
    report(3, { kind: 'own', seq: 5 }),
    asPackage([reported('A1')]),
  ]
  const enrolment = keyEnrolled('a', 'MOI', { said: '2025-01-10' })
  const { ledger } = fold([plan], [{ update: enrolment, arrival: { kind: 'own', seq: 1 } }, ...ways.flat()])
  const origins = (asOf: string) => {
    const ids = ways.flatMap(([first]) => first?.update.id ?? [])
    return ids.map((id) => originsOf(ledger, day(asOf), ids).get(id))
  }
  expect(ledger.refused.map(({ rule }) => rule)).toEqual([])
  expect(origins('2025-05-01')).toEqual([
    { seq: 3, period: '2025-Q1', isSigned: true },
    { seq: 5, period: '2025-Q1', isSigned: undefined },
    { seq: undefined, period: undefined, isSigned: undefined },
  ])
  // Where the institution has no key, a file may be unsigned.
  const bare = report(2, { kind: 'filed', signer: MOI, seq: 4 })
  const id = bare[0]?.update.id
  expect(id && originsOf(fold([plan], bare).ledger, day('2025-05-01'), [id]).get(id)).toEqual({
    seq: 4,
    period: '2025-Q1',
    isSigned: false,
  })
  // On a day before the report nobody knows of it.
  expect(origins('2025-04-19')[0]).toMatchObject({ period: undefined })
})
