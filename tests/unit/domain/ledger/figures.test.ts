import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bytesHash } from '#domain/ledger/canonical.ts'
import { observationAt, observationsIn } from '#domain/ledger/figures.ts'
import type { Bytes } from '#domain/ledger/figures.ts'
import { readFigures } from '#domain/ledger/figuresBytes.ts'
import { figuresOf, namedFigures } from '#domain/ledger/makeFigures.ts'
import { parseFigures } from '#domain/ledger/parseFigures.ts'
import { addDays } from '#domain/plan/day.ts'
import { EVERY_COLUMN } from '../../../fixtures/everyKind.ts'
import { anObservation } from '../../../fixtures/ledger.ts'
import { day } from '../../../fixtures/plan.ts'
import { always } from '../../../fixtures/seed.ts'
import kept from '../../../fixtures/figures.json'

const figure = fc.record(
  {
    period: fc.constantFrom('2025', '2025-Q1', '2023-04-01/2023-12-31'),
    value: fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
    gap: fc.constantFrom('not_measured', 'suppressed'),
    status: fc.constantFrom('A', 'B', 'D', 'E'),
    measure: fc.constantFrom('stock', 'flow'),
    breakdown: fc.constantFrom('', 'sex=F'),
    assessor: fc.constantFrom('MOI', 'UN'),
    sources: fc.subarray(['S1', 'S2']),
  },
  { requiredKeys: ['period'] },
) as fc.Arbitrary<Parameters<typeof anObservation>[0]>
const rows = fc.array(figure, { minLength: 1 })

const bytesOf = (hex: string): Bytes => Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16))
const hexOf = (bytes: Bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
const daily = (count: number) =>
  figuresOf(
    Array.from({ length: count }, (_, index) =>
      anObservation({ period: addDays(day('2020-01-01'), index), value: index }),
    ),
  )

describe('a table of figures is bytes named by their hash', () => {
  always('rows become bytes and come back unchanged', rows, (given) => {
    const table = figuresOf(given.map(anObservation))
    const again = readFigures(table.bytes.slice())
    expect(again && observationsIn(again)).toEqual(given.map(anObservation))
    expect(namedFigures(table)).toEqual({ blob: bytesHash(table.bytes), rows: given.length })
  })

  always('the same rows give the same bytes, wherever they were made', rows, (given) => {
    const one = figuresOf(given.map(anObservation))
    const other = figuresOf(JSON.parse(JSON.stringify(given)).map(anObservation))
    expect(hexOf(other.bytes)).toBe(hexOf(one.bytes))
  })

  test('the bytes of a table of every column are what they always were', () => {
    expect({ bytes: hexOf(EVERY_COLUMN.bytes), ...namedFigures(EVERY_COLUMN) }).toEqual(kept)
    const read = readFigures(bytesOf(kept.bytes))
    expect(read && observationsIn(read)).toEqual(observationsIn(EVERY_COLUMN))
  })

  test('a zero is a value, a missing value is none, and no zero is negative', () => {
    const table = figuresOf([
      anObservation({ period: '2025', value: 0 }),
      anObservation({ period: '2025', value: -0 }),
      anObservation({ period: '2026', gap: 'not_measured' }),
    ])
    const [zero, negative, missing] = observationsIn(table)
    expect([zero?.value, negative?.value]).toEqual([0, 0])
    expect(missing && 'value' in missing).toBe(false)
    expect(missing?.gap).toBe('not_measured')
  })

  test.each([1, 2, 256, 257, 3000])('%d different periods are found again, each in its row', (count) => {
    const table = daily(count)
    const last = observationAt(table, count - 1)
    expect([table.rows, last.period, last.value]).toEqual([count, addDays(day('2020-01-01'), count - 1), count - 1])
  })

  test('bytes that begin anywhere in a file are read', () => {
    const { bytes } = daily(300)
    const file = new Uint8Array(bytes.length + 3)
    file.set(bytes, 3)
    const read = readFigures(file.subarray(3))
    expect(read && observationsIn(read)).toEqual(observationsIn(daily(300)))
  })
})

describe('bytes that are no table are refused', () => {
  const { bytes } = daily(300)
  const changed = (change: (bytes: Bytes) => void) => {
    const copy = bytes.slice()
    change(copy)
    return copy
  }
  const view = (of: Bytes) => new DataView(of.buffer)
  const numbersAt = Math.ceil((4 + view(bytes).getUint32(0, true)) / 8) * 8

  test.each<[string, Bytes]>([
    ['none', new Uint8Array(0)],
    ['text', new TextEncoder().encode('year;value')],
    ['a header longer than the file', changed((of) => view(of).setUint32(0, 0xffff_ffff, true))],
    ['a header that is not JSON', changed((of) => of.fill(0x7b, 4, 40))],
    ['a byte missing at the end', bytes.slice(0, -1)],
    ['bytes too many at the end', new Uint8Array([...bytes, 0, 0, 0, 0, 0, 0, 0, 0])],
    ['a number without end', changed((of) => view(of).setFloat64(numbersAt, Infinity, true))],
    ['a place that points at nothing', changed((of) => view(of).setUint16(of.length - 600, 9999, true))],
  ])('%s', (_, given) => {
    expect(readFigures(given)).toBeUndefined()
  })

  test.each<[string, string, string]>([
    ['an observation status that SDMX does not have', '"status":["A"]', '"status":["Z"]'],
    ['a period that is none', '"2020-01-01"', '"2020-13-01"'],
    ['a column nobody knows', '"gap":[null],', '"gaps":[null],'],
    ['another format', '"format":1', '"format":2'],
  ])('words from outside: %s', (_, from, to) => {
    const text = Array.from(bytes, (unit) => String.fromCharCode(unit)).join('')
    expect(text).toContain(from)
    const changedText = text.replace(from, to)
    expect(parseFigures(Uint8Array.from(changedText, (unit) => unit.charCodeAt(0)))).toBeUndefined()
    expect(parseFigures(bytes)?.rows).toBe(300)
  })

  always('cut off anywhere, they are none', fc.integer({ min: 0, max: bytes.length - 1 }), (length) => {
    expect(readFigures(bytes.slice(0, length))).toBeUndefined()
  })
})
