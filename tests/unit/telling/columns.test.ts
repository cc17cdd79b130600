import { describe, expect, test } from 'vitest'
import { institutionRows } from '#domain/judge/institutionRows.ts'
import { actionColumns } from '#telling/actionColumns.ts'
import type { Column } from '#telling/column.ts'
import { indicatorColumns } from '#telling/indicatorColumns.ts'
import { institutionColumns } from '#telling/institutionColumns.ts'
import { reported, series, shotOf } from '../../fixtures/ledger.ts'
import { aPlan, anAction, anIndicator, anInstitution, QUARTERLY } from '../../fixtures/plan.ts'
import { AR, EN, heard } from '../../fixtures/say.ts'

const plan = aPlan({
  actions: [anAction({ id: 'A1', lead: 'MOI', partners: ['MOJ'], start: '2025-01-01', due: '2025-03-31' })],
  indicators: [anIndicator({ id: 'I1', keeper: 'MOI' })],
  institutions: [anInstitution('SEC', false), anInstitution('MOI'), anInstitution('MOJ')],
  reporting: QUARTERLY,
})
const shot = shotOf(
  plan,
  [reported('A1', { said: '2025-03-20', period: '2025-Q1', percent: 40 }), series({ 2025: 12 })],
  '2026-03-01',
)

const textsOf = <Row>(columns: readonly Column<Row>[], row: Row | undefined) =>
  row && Object.fromEntries(columns.map(({ id, text }) => [id, heard(text(row))]))

describe('the columns of a table, as data', () => {
  test('say of an action what every screen and file says', () => {
    const [row] = shot.actions
    expect(textsOf(actionColumns(EN, shot), row)).toMatchObject({
      status: 'overdue',
      done: '40%',
      planned: '100%',
      lead: 'MOI',
      partners: 'MOJ',
      due: '31 Mar 2025',
      late: '335',
      said: '20 Mar 2025',
    })
    expect(textsOf(actionColumns(AR, shot), row)).toMatchObject({ done: '40%', due: '31 مارس 2025' })
  })

  test('order days and shares by number, and what is not there by nothing', () => {
    const [row] = shot.actions
    const numbers = Object.fromEntries(actionColumns(EN, shot).map(({ id, number }) => [id, row && number?.(row)]))
    expect(numbers).toMatchObject({ done: 0.4, planned: 1, due: 20250331, late: 335, said: 20250320 })
    const unknown = shotOf(aPlan(), [], '2026-03-01').actions[0]
    const due = actionColumns(EN, shot).find(({ id }) => id === 'due')
    expect(unknown && due?.number?.(unknown)).toBeUndefined()
  })

  test('say of an indicator its latest figure and period', () => {
    expect(textsOf(indicatorColumns(EN, shot), shot.indicators[0])).toMatchObject({ latest: '12', period: '2025' })
  })

  test('are in a file as data: plain numbers, ISO days and periods, codes beside words', () => {
    const fileOf = <Row>(columns: readonly Column<Row>[], row: Row | undefined) =>
      row &&
      Object.fromEntries(
        columns.flatMap((column) => column.inFile ?? [column]).map(({ header, text }) => [header, heard(text(row))]),
      )
    expect(fileOf(actionColumns(EN, shot), shot.actions[0])).toMatchObject({
      'Action (code)': 'A1',
      Status: 'overdue',
      'Status (code)': 'overdue',
      Done: '40%',
      'Done (%)': '40',
      'Planned by now (%)': '100',
      'Lead institution (code)': 'MOI',
      'Partners (code)': 'MOJ',
      Due: '2025-03-31',
      'Days overdue': '335',
      'Last report': '2025-03-20',
    })
    const figures = fileOf(indicatorColumns(EN, shot), shot.indicators[0])
    expect(figures).toMatchObject({ 'Indicator (code)': 'I1', 'Latest figure (number)': '12', Period: '2025' })
    expect(figures).toMatchObject({ Source: 'reported', 'Source (code)': 'reported' })
    expect(figures).not.toHaveProperty('Trend')
    const owed = fileOf(institutionColumns(EN, shot), institutionRows(shot)[1])
    expect(owed).toMatchObject({ 'Institution (code)': 'MOI', 'Actions: overdue': '1', 'Actions: completed': '0' })
    expect(owed).not.toHaveProperty('Progress')
  })

  test('are found by ids, by full and short names, and in the other language', () => {
    const named = aPlan({
      actions: [{ ...anAction({ id: 'A1', lead: 'MOI', partners: ['MOJ'] }), code: '1.7' }],
      indicators: [{ ...anIndicator({ id: 'I1', keeper: 'MOI' }), name: { en: 'Victims', ar: 'الضحايا' } }],
      institutions: [
        anInstitution('SEC', false),
        { ...anInstitution('MOI'), name: { en: 'Ministry of Interior', ar: 'وزارة الداخلية' } },
        { ...anInstitution('MOJ'), name: { en: 'Ministry of Justice', ar: 'وزارة العدل' } },
      ],
    })
    const of = shotOf(named, [], '2026-03-01')
    const foundIn = <Row>(columns: readonly Column<Row>[], row: Row | undefined) =>
      row && columns.map(({ found }) => found?.(row) ?? '').join('\n')
    const action = foundIn(actionColumns(EN, of), of.actions[0])
    for (const name of ['A1', '1.7', 'Ministry of Interior', 'وزارة الداخلية', 'وزارة العدل', 'MOJ'])
      expect(action).toContain(name)
    const indicator = foundIn(indicatorColumns(EN, of), of.indicators[0])
    for (const name of ['I1', 'الضحايا', 'وزارة الداخلية']) expect(indicator).toContain(name)
    const row = institutionRows(of).find(({ institution }) => institution.id === 'MOJ')
    for (const name of ['MOJ', 'وزارة العدل']) expect(foundIn(institutionColumns(EN, of), row)).toContain(name)
  })

  test('say of an institution how it reports only where there is a reporting cycle', () => {
    const idsOf = (of: typeof shot) => institutionColumns(EN, of).map(({ id }) => id)
    expect(idsOf(shot)).toEqual(expect.arrayContaining(['onTime', 'latest']))
    expect(idsOf(shotOf(aPlan({ reporting: undefined }), [], '2026-03-01'))).not.toContain('onTime')
    const moi = institutionRows(shot).find(({ institution }) => institution.id === 'MOI')
    expect(textsOf(institutionColumns(EN, shot), moi)).toMatchObject({ leads: '1', partner: '0', indicators: '1' })
  })
})
