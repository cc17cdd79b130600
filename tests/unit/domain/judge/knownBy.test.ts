import { expect, test } from 'vitest'
import { caveatsBy, sourcesBy } from '#domain/judge/knownBy.ts'
import type { SourceId } from '#domain/plan/ids.ts'
import type { Caveat, Source } from '#domain/plan/source.ts'
import { doneText } from '#telling/doneText.ts'
import { reported, shotOf } from '../../../fixtures/ledger.ts'
import { AR, EN } from '../../../fixtures/say.ts'
import { aMilestone, anAction, aPlan, NO_TEXT, period } from '../../../fixtures/plan.ts'

const source = (id: string, published?: string): Source => ({
  id: id as SourceId,
  title: id,
  publisher: '',
  published: published === undefined ? undefined : period(published),
  url: '',
  note: NO_TEXT,
})
const caveat = (kind: Caveat['kind'], ...about: readonly string[]): Caveat => ({ kind, text: NO_TEXT, about })
const plan = aPlan({
  actions: [anAction({ id: 'A1' })],
  sources: [source('S1', '2025'), source('S2', '2025-03'), source('S3')],
  caveats: [
    caveat('conflict', 'A1', 'S2'),
    caveat('conflict', 'S1', 'S2'),
    caveat('gap', 'S1'),
    caveat('method'),
  ].concat([{ ...caveat('conflict'), since: period('2026') }]),
})
const on = (day: string) => shotOf(plan, [reported('A1', { said: '2025-05-01' })], day)

test('a source is there once the last day of its month or year has come, one without a date from the adoption', () => {
  const ids = (day: string) => sourcesBy(on(day)).map(({ id }) => id)
  expect(ids('2024-12-14')).toEqual([])
  expect(ids('2024-12-15')).toEqual(['S3'])
  expect(ids('2025-03-31')).toEqual(['S2', 'S3'])
  expect(ids('2025-12-31')).toEqual(['S1', 'S2', 'S3'])
})

test('a conflict is there once both its sides are; gaps and choices always', () => {
  const kinds = (day: string) => caveatsBy(on(day)).map(({ about }) => about.join(' '))
  expect(kinds('2025-04-30')).toEqual(['S1', ''])
  expect(kinds('2025-05-01')).toEqual(['A1 S2', 'S1', ''])
  expect(kinds('2025-12-31')).toEqual(['A1 S2', 'S1 S2', 'S1', ''])
  expect(kinds('2026-12-31')).toEqual(['A1 S2', 'S1 S2', 'S1', '', ''])
})

test('where nobody reported a share, what is completed is done whole, and no per cent is shown', () => {
  const done = (facts: Parameters<typeof reported>[1]) => {
    const action = anAction({ start: '2025-01-01', due: '2025-12-31', milestones: [aMilestone()] })
    const [row] = shotOf(aPlan({ actions: [action] }), [reported('A1', facts)], '2025-07-01').actions
    return row && [EN, AR].map((say) => doneText(say, row))
  }
  expect(done({ state: 'completed' })).toEqual(['whole', 'كاملًا'])
  expect(done({ state: 'completed', percent: 100 })).toEqual(['100%', '100%'])
  expect(done({ state: 'in_progress', percent: 100 })).toEqual(['100%', '100%'])
})
