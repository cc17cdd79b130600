import { describe, expect, test } from 'vitest'
import { fold } from '#domain/ledger/fold.ts'
import { addDays, makeDay } from '#domain/plan/day.ts'
import { snapshotOf } from '#domain/makeSnapshot.ts'
import { headlineOn } from '#exchange/compiled/headlineFile.ts'
import { headlineDays } from '#telling/headlineDays.ts'
import type { HeadlinePart } from '#telling/headlineDays.ts'
import { headlineText } from '#telling/headlineText.ts'
import { day } from '../../fixtures/plan.ts'
import { AR, EN } from '../../fixtures/say.ts'
import { shipped } from '../../fixtures/shipped.ts'

const textOf = (parts: readonly HeadlinePart[] = []) =>
  parts
    .map((part) => (typeof part === 'string' ? part : part.bold))
    .join('')
    .replaceAll(/ +/gu, ' ')
    .trim()

describe.each(['kuwait', 'sample'] as const)('the first sentences of %s, made beforehand', (name) => {
  test.each([EN, AR])('are on each day those that the application says ($lang)', async (say) => {
    const { plan, entries } = await shipped(name)
    const { ledger } = fold([plan], entries)
    const first = day('2026-10-20')
    const runs = headlineDays(say, plan, ledger, first, 40)
    const months = [...Array(12).keys()].map((month) => say.format.day(makeDay(2026, month + 1, 1)).split(' ')[1])
    const words = { asOf: say('shell.asOf'), months, runs }
    const file = { format: 1, until: addDays(first, 39), in: { [say.lang]: words } }
    for (let ahead = 0; ahead < 40; ahead += 1) {
      const on = addDays(first, ahead)
      const early = headlineOn(JSON.stringify(file), say.lang, on)
      expect(early?.day).toBe(`${say('shell.asOf')} ${say.format.day(on)}`)
      expect(textOf(early?.parts), on).toBe(headlineText(say, snapshotOf(plan, ledger, on)))
    }
  })
})

test('days that say the same are told once', async () => {
  const { plan, entries } = await shipped('kuwait')
  expect(headlineDays(EN, plan, fold([plan], entries).ledger, day('2026-10-20'), 40)).toHaveLength(1)
})

describe('a file of first sentences', () => {
  const words = { asOf: 'as of', months: ['January'], runs: [{ from: '2026-01-02', parts: ['One.'] }] }
  const file = (over: object = {}) => JSON.stringify({ format: 1, until: '2026-01-31', in: { en: words }, ...over })

  test('says nothing of days before and after those it knows', () => {
    const said = ['2026-01-01', '2026-01-02', '2026-01-31', '2026-02-01'].map((on) => headlineOn(file(), 'en', day(on)))
    expect(said.map((each) => each?.parts)).toEqual([undefined, ['One.'], ['One.'], undefined])
  })

  test.each([
    ['of another form', file({ format: 2 })],
    ['in another language alone', file({ in: { ar: words } })],
    ['that is none', '<!doctype html>'],
  ])('%s says nothing', (_, text) => {
    expect(headlineOn(text, 'en', day('2026-01-10'))).toBeUndefined()
  })
})
