import { expect, it } from 'vitest'
import { toCsv } from '../../../src/ui/charts/csv.ts'

const columns = [
  { id: 'a', label: 'Period' },
  { id: 'b', label: 'Value', isNumber: true },
]
const csvOf = (...cells: string[]) => toCsv({ columns, rows: [{ id: '1', cells }] })

it('begins with the mark by which a spreadsheet knows UTF-8, and ends lines as the standard asks', () => {
  expect(csvOf('2025', '7')).toBe('\uFEFFPeriod,Value\r\n2025,7\r\n')
})

it.each(['=1+1', '+1', '-x', '@SUM', '\tx', '\rx'])('a cell that could be a formula is only text: %j', (cell) => {
  expect(csvOf(cell, '')).toContain(`'${cell}`)
})

it('a negative number stays a number', () => {
  expect(csvOf('2025', '-3.5')).toContain('2025,-3.5\r\n')
  expect(csvOf('2025', '-3+cmd')).toContain(`'-3+cmd`)
})

it('quotes, commas and line ends are kept inside a cell', () => {
  expect(csvOf('a "b", c', 'x\ny')).toContain('"a ""b"", c","x\ny"')
})

it('a file takes the plain digits where the table has them', () => {
  expect(
    toCsv({ columns, rows: [{ id: '1', cells: ['الربع الأول', '1,234'], plain: ['2025-Q1', '1234'] }] }),
  ).toContain('2025-Q1,1234')
})
