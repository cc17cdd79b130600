import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { actionsSearch, KEPT, parseSearch, rootSearch, stringifySearch } from '#state/search.ts'
import { formatColumns, formatSort, parseColumns, parseSort } from '#state/tableView.ts'

const COLUMNS = [{ id: 'title' }, { id: 'due' }, { id: 'weight', isHiddenByDefault: true }] as const

describe('the order of a table in the address', () => {
  test('a minus turns a column round, and the first column decides', () => {
    expect(parseSort('title,-due')).toEqual([
      { id: 'title', desc: false },
      { id: 'due', desc: true },
    ])
  })

  test('is written as it is read', () => {
    for (const text of ['title', '-due', '-due,title,-weight']) expect(formatSort(parseSort(text))).toBe(text)
  })

  test('no order leaves the address alone', () => {
    expect(parseSort(undefined)).toEqual([])
    expect(parseSort(',-,')).toEqual([])
    expect(formatSort([])).toBeUndefined()
  })
})

describe('the columns of a table in the address', () => {
  const NONE = { columns: undefined, order: undefined, pin: undefined, widths: undefined }
  const USUAL = { hidden: ['weight'], order: [], pinned: [], widths: {} }

  test('without a choice those hidden by default are hidden, in the order of the table', () => {
    expect(parseColumns(NONE, COLUMNS)).toEqual(USUAL)
  })

  test('a plus shows a column, a minus hides one', () => {
    expect(parseColumns({ ...NONE, columns: '+weight,-due' }, COLUMNS).hidden).toEqual(['due'])
  })

  test('only what differs from the default is written', () => {
    expect(formatColumns({ ...USUAL, hidden: ['due'] }, COLUMNS)).toEqual({ ...NONE, columns: '-due,+weight' })
    expect(formatColumns({ ...USUAL, order: ['title', 'due', 'weight'] }, COLUMNS)).toEqual(NONE)
  })

  test('order, what stays in view and widths are written as they are read', () => {
    const text = { ...NONE, order: 'title,weight,due', pin: 'due', widths: 'title:320,due:64' }
    expect(formatColumns(parseColumns(text, COLUMNS), COLUMNS)).toEqual(text)
  })

  test('a width that is none is left out', () => {
    expect(
      parseColumns({ ...NONE, widths: 'title:0,due:-4,weight:12345,x,title:12e3,due:90' }, COLUMNS).widths,
    ).toEqual({ due: 90 })
  })
})

describe('what every address may carry', () => {
  test('a senseless language or basis is left out rather than failing the page; a senseless day is kept, to be told', () => {
    expect(v.parse(rootSearch, { asOf: '2025-02-30', lang: 'xx', basis: 'guess' })).toEqual({
      strategy: undefined,
      asOf: '2025-02-30',
      lang: undefined,
      basis: undefined,
    })
  })

  test('two days, a language, a strategy and the provisional basis go along on every link', () => {
    const full = { strategy: 'sample', asOf: '2025-08-23', compare: '2025-06-30', lang: 'ar', basis: 'provisional' }
    expect(v.parse(rootSearch, full)).toEqual(full)
    expect([...KEPT].sort()).toEqual(Object.keys(full).sort())
  })

  test('a role is lead or partner, and nothing else', () => {
    expect(v.parse(actionsSearch, { role: 'lead' }).role).toBe('lead')
    expect(v.parse(actionsSearch, { role: 'owner' }).role).toBeUndefined()
  })

  test('is read and written as flat text, and nothing is guessed to be a number', () => {
    expect(parseSearch('a=1&b=x%20y')).toEqual({ a: '1', b: 'x y' })
    expect(stringifySearch({ a: '1', b: '', c: undefined, sort: 'title,-due' })).toBe('?a=1&sort=title,-due')
    expect(stringifySearch({})).toBe('')
  })
})
