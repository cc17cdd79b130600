import { expect, it } from 'vitest'
import type { Day } from '#domain/plan/day.ts'
import { curveRows } from '../../../src/ui/charts/curveRows.ts'
import type { ChartTable } from '../../../src/ui/charts/chartTable.ts'
import { useCurveTable } from '../../../src/ui/charts/useCurveTable.ts'
import { curvePoint } from './figures.ts'
import { renderIn } from './renderIn.tsx'

const points = [
  curvePoint('2025-Q1', '2025-03-31', 0.1, 0.05),
  curvePoint('2025-Q2', '2025-05-15', 0.2, 0.15),
  curvePoint('2025-Q3', '2025-09-30', 0.3, undefined),
]

it('shares become percent, and a quarter to come has no value for what is done', () => {
  const { rows } = curveRows(points, '2025-05-15' as Day)
  expect(rows.map(({ planned }) => planned)).toEqual([10, 20, 30])
  expect(rows.map(({ done }) => done)).toEqual([5, 15, undefined])
})

it('the running quarter stands on the as-of day', () => {
  const { rows, asOfX } = curveRows(points, '2025-05-15' as Day)
  expect(rows[1]?.x).toBe(asOfX)
})

it('a value between two gaps stands alone and will be drawn as a point', () => {
  const { rows } = curveRows([curvePoint('2025-Q1', '2025-03-31', 0.1, 0.1), ...points.slice(2)], '2025-03-31' as Day)
  expect(rows.map(({ isDoneAlone }) => isDoneAlone)).toEqual([true, false])
})

it('a forecast is drawn in percent where there is one, and its table has a column for it only then', () => {
  const band = new Map([['2025-09-30' as Day, { at: 0.25, low: 0.2, high: 0.31 }]])
  const { rows } = curveRows(points, '2025-05-15' as Day, band)
  expect(rows.map(({ foreseen }) => foreseen)).toEqual([undefined, undefined, { at: 25, low: 20, high: 31 }])
  const tableOf = (of: typeof band | undefined) => {
    const seen: ChartTable[] = []
    const Probe = () => {
      seen.push(useCurveTable(curveRows(points, '2025-05-15' as Day, of)))
      return null
    }
    renderIn('en', <Probe />)
    return seen[0]
  }
  expect(tableOf(undefined)?.columns.map(({ id }) => id)).not.toContain('forecast')
  expect(tableOf(band)?.rows.map(({ cells }) => cells.at(-1))).toEqual(['–', '–', '25% (20% to 31%)'])
})
