import { describe, expect, test } from 'vitest'
import { filterActions } from '#domain/judge/filters.ts'
import type { ActionFilters } from '#domain/judge/filters.ts'
import { filed, reported, shotOf } from '../../../fixtures/ledger.ts'
import { anAction, anInstitution, aPlan } from '../../../fixtures/plan.ts'

const SHARED = anAction({ id: 'A1', lead: 'MOI', coLeads: ['MOJ'], start: '2025-01-01', due: '2025-12-31' })
const OWN = anAction({ id: 'A2', lead: 'MOJ', partners: ['MOI'], start: '2025-01-01', due: '2025-12-31' })
const plan = aPlan({ actions: [SHARED, OWN] })
const said = (by: string, percent: number) =>
  reported('A1', { by, percent, period: '2025-Q1', said: '2025-04-20', pending: true })

describe('an action that two institutions lead', () => {
  test('goes by the word of either, under its own key', () => {
    const word = said('MOJ', 30)
    const { actions, refused } = shotOf(plan, [word, filed([word], { by: 'MOJ' })], '2025-05-01', 'provisional')
    expect(refused).toEqual([])
    expect(actions[0]?.record.current?.update.by).toBe('MOJ')
  })

  test('is contested where the two disagree about one period', () => {
    const { actions } = shotOf(plan, [said('MOI', 20), said('MOJ', 30)], '2025-05-01', 'provisional')
    expect(actions[0]?.verdict.isContested).toBe(true)
  })

  test('counts once, under its lead', () => {
    const { rollups } = shotOf(plan, [], '2025-05-01')
    expect([...rollups.byLead].map(([id, { count }]) => [id, count])).toEqual([
      ['SEC', 0],
      ['MOI', 1],
      ['MOJ', 1],
    ])
  })

  test('is owed a report while either reports', () => {
    const institutions = [anInstitution('SEC', false), anInstitution('MOI', false), anInstitution('MOJ')]
    const { actions } = shotOf(aPlan({ actions: [SHARED], institutions }), [], '2025-08-15')
    expect(actions[0]?.verdict).toMatchObject({ status: 'noReport', report: { kind: 'missing' } })
  })

  test('is found by the part that an institution has in it', () => {
    const { actions } = shotOf(plan, [], '2025-05-01')
    const found = (filters: ActionFilters) => filterActions(actions, filters).map(({ action }) => action.id)
    expect(found({ institution: 'MOJ' })).toEqual(['A1', 'A2'])
    expect(found({ institution: 'MOJ', role: 'lead' })).toEqual(['A2'])
    expect(found({ institution: 'MOJ', role: 'coLead' })).toEqual(['A1'])
    expect(found({ institution: 'MOI', role: 'partner' })).toEqual(['A2'])
  })
})
