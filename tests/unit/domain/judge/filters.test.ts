import { describe, expect, test } from 'vitest'
import { filterActions, filterIndicators } from '#domain/judge/filters.ts'
import type { ActionFilters } from '#domain/judge/filters.ts'
import { reported, series, shotOf } from '../../../fixtures/ledger.ts'
import { aPlan, anAction, anAxis, anIndicator } from '../../../fixtures/plan.ts'

const { actions, indicators } = shotOf(
  aPlan({
    axes: [anAxis({ id: 'AX1' }), anAxis({ id: 'AX2' })],
    actions: [
      anAction({ id: 'A1', lead: 'MOI', partners: ['MOJ'], objective: 'O1' }),
      anAction({ id: 'A2', lead: 'MOJ', axis: 'AX2' }),
      anAction({ id: 'A3', lead: 'MOI', axis: 'AX2', partners: ['SEC'] }),
    ],
    indicators: [
      anIndicator({ id: 'I1', keeper: 'MOI' }),
      anIndicator({ id: 'I2', keeper: 'MOJ', axis: 'AX2', baseline: ['2024', 1], targets: [['2026', 3]] }),
    ],
  }),
  [reported('A1', { state: 'completed' }), series({ 2025: 4 })],
  '2025-07-01',
)

describe('an address narrows actions', () => {
  test.each<[string, ActionFilters, readonly string[]]>([
    ['nothing asked for lets all through', {}, ['A1', 'A2', 'A3']],
    ['to an axis', { axis: 'AX2' }, ['A2', 'A3']],
    ['to an objective', { objective: 'O1' }, ['A1']],
    ['to a status', { status: 'completed' }, ['A1']],
    ['to an institution in either role', { institution: 'MOJ' }, ['A1', 'A2']],
    ['to what an institution leads', { institution: 'MOJ', role: 'lead' }, ['A2']],
    ['to what an institution supports', { institution: 'MOJ', role: 'partner' }, ['A1']],
    ['by all filters at once', { axis: 'AX2', institution: 'MOI', status: 'unrated' }, ['A3']],
    ['a role without an institution says nothing', { role: 'partner' }, ['A1', 'A2', 'A3']],
  ])('%s', (_, filters, expected) => {
    expect(filterActions(actions, filters).map(({ action }) => action.id)).toEqual(expected)
  })
})

test('an address narrows indicators to an axis, a keeper and a rating', () => {
  const ids = (filters: Parameters<typeof filterIndicators>[1]) =>
    filterIndicators(indicators, filters).map(({ indicator }) => indicator.id)
  expect(ids({})).toEqual(['I1', 'I2'])
  expect(ids({ axis: 'AX2' })).toEqual(['I2'])
  expect(ids({ institution: 'MOI' })).toEqual(['I1'])
  expect(ids({ rating: 'noData' })).toEqual(['I2'])
  expect(ids({ axis: 'AX1', institution: 'MOJ' })).toEqual([])
})
