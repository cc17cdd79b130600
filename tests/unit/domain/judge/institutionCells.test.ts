import { expect, test } from 'vitest'
import { institutionCells } from '#domain/judge/institutionCells.ts'
import { institutionRows } from '#domain/judge/institutionRows.ts'
import { filed, reported, shotOf } from '../../../fixtures/ledger.ts'
import { aPlan, anAction, anAxis, anIndicator, anInstitution } from '../../../fixtures/plan.ts'

const year = { start: '2025-01-01', due: '2025-12-31' }
const plan = aPlan({
  axes: [anAxis({ id: 'AX1' }), anAxis({ id: 'AX2' })],
  institutions: [anInstitution('SEC', false), anInstitution('MOI'), anInstitution('MOJ'), anInstitution('NGO', false)],
  actions: [
    anAction({ id: 'A1', lead: 'MOI', ...year }),
    anAction({ id: 'A2', lead: 'MOI', partners: ['MOJ'], ...year }),
    anAction({ id: 'A3', lead: 'MOI', start: '2025-01-01', due: '2025-06-01' }),
  ],
  indicators: [anIndicator({ id: 'I1', keeper: 'MOJ' })],
})
const updates = [
  reported('A1', { said: '2025-06-20', period: '2025-Q2', percent: 60 }),
  reported('A2', { said: '2025-06-20', period: '2025-Q2', percent: 60 }),
  filed([], { by: 'MOI', said: '2025-05-20', period: '2025-Q1' }),
]
const shot = shotOf(plan, updates, '2025-07-01')

test('a cell of the grid shows the most serious status there, how often it occurs, and of how many actions', () => {
  const row = institutionCells(shot).find(({ institution }) => institution.id === 'MOI')
  expect(row?.cells).toEqual([
    { axis: 'AX1', total: 3, told: { status: 'overdue', count: 1 } },
    { axis: 'AX2', total: 0, told: undefined },
  ])
})

test('of a strategy without a plan a cell shows what is completed there, and the most serious status where nothing is', () => {
  const planless = aPlan({
    axes: [anAxis({ id: 'AX1' }), anAxis({ id: 'AX2' })],
    institutions: [anInstitution('SEC', false), anInstitution('MOI')],
    actions: [
      ...['A1', 'A2', 'A3'].map((id) => anAction({ id, axis: 'AX1', lead: 'MOI' })),
      anAction({ id: 'A4', axis: 'AX2', lead: 'MOI' }),
    ],
  })
  const done = ['A1', 'A2'].map((id) => reported(id, { said: '2025-06-20', period: '2025-Q2', state: 'completed' }))
  expect(institutionCells(shotOf(planless, done, '2025-07-01'))[0]?.cells).toEqual([
    { axis: 'AX1', total: 3, told: { status: 'completed', count: 2 } },
    { axis: 'AX2', total: 1, told: { status: expect.not.stringMatching('completed'), count: 1 } },
  ])
})

test('the grid holds those who lead an action or owe reports, and nobody else', () => {
  expect(institutionCells(shot).map(({ institution }) => institution.id)).toEqual(['MOI', 'MOJ'])
})

test('the grid says how each stands for the last closed period', () => {
  expect(institutionCells(shot).map(({ reported: last }) => [last?.period, last?.timeliness.kind])).toEqual([
    ['2025-Q1', 'late'],
    ['2025-Q1', 'missing'],
  ])
})

test('an institution’s reports on time are those filed by their deadline, of all that were due; late ones are not', () => {
  const row = institutionRows(shot).find(({ institution }) => institution.id === 'MOI')
  expect(row?.timeliness).toEqual({ onTime: 0, due: 1 })
  const punctual = shotOf(plan, [filed([], { by: 'MOI', said: '2025-04-30', period: '2025-Q1' })], '2025-07-01')
  expect(institutionRows(punctual).find(({ institution }) => institution.id === 'MOI')?.timeliness).toEqual({
    onTime: 1,
    due: 1,
  })
})

test('one that owes no reports has no timeliness', () => {
  expect(institutionRows(shot).find(({ institution }) => institution.id === 'NGO')?.timeliness).toBeUndefined()
})

test('what institutions lead adds up to the strategy; what they support and keep is told apart', () => {
  const rows = institutionRows(shot)
  expect(rows.flatMap(({ led }) => led)).toHaveLength(plan.actions.length)
  const justice = rows.find(({ institution }) => institution.id === 'MOJ')
  expect([justice?.led.length, justice?.partnered.map(({ action }) => action.id), justice?.indicators]).toEqual([
    0,
    ['A2'],
    1,
  ])
})
