import { describe, expect, test } from 'vitest'
import { actionForecast, curveBand, curveForecast, indicatorForecast, indicatorTrend } from '#domain/judge/forecast.ts'
import { gap, reading } from '#domain/judge/reading.ts'
import { theilSen } from '#domain/judge/theilSen.ts'
import type { XY } from '#domain/judge/theilSen.ts'
import { addDays } from '#domain/plan/day.ts'
import { mulberry32 } from '../../../../data/sample/random.ts'
import { recordOf } from '../../../fixtures/judged.ts'
import { observed, reported, shotOf } from '../../../fixtures/ledger.ts'
import type { Figure } from '../../../fixtures/ledger.ts'
import { aPlan, anAction, anIndicator, day, indicatorId, period } from '../../../fixtures/plan.ts'
import { SEED } from '../../../fixtures/seed.ts'

/** The line by its textbook definition, another way: slopes sorted by insertion, the intercept that halves the points. */
function textbook(points: readonly XY[]): { slope: number; intercept: number } {
  const slopes: number[] = []
  for (let i = 0; i < points.length; i += 1)
    for (let j = 0; j < i; j += 1) {
      const [a, b] = [points[i], points[j]]
      if (!a || !b) continue
      const slope = (a.y - b.y) / (a.x - b.x)
      const place = slopes.findIndex((each) => each > slope)
      slopes.splice(place < 0 ? slopes.length : place, 0, slope)
    }
  const slope = half(slopes)
  return { slope, intercept: half(points.map(({ x, y }) => y - slope * x).sort((a, b) => a - b)) }
}

function half(sorted: readonly number[]): number {
  const place = sorted.length >> 1
  const upper = sorted[place] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[place - 1] ?? Number.NaN)) / 2
}

const line = (length: number, of: (x: number) => number) => Array.from({ length }, (_, x) => ({ x, y: of(x) }))

describe('the Theil–Sen line', () => {
  test('of an exact line is that line, with no range around it', () => {
    const trend = theilSen(line(6, (x) => 3 + 2 * x))
    expect([trend?.slope, trend?.at(10), trend?.low(10), trend?.high(10)]).toEqual([2, 23, 23, 23])
  })

  test('of a flat series is flat', () => {
    const trend = theilSen(line(5, () => 7))
    expect([trend?.slope, trend?.at(100)]).toEqual([0, 7])
  })

  test('is not turned by one wild point', () => {
    const wild = line(9, (x) => (x === 4 ? 400 : x))
    expect(theilSen(wild)?.at(12)).toBeCloseTo(12, 9)
  })

  test('of points of one day there is none', () => {
    expect(
      theilSen([
        { x: 1, y: 1 },
        { x: 1, y: 2 },
      ]),
    ).toBeUndefined()
  })

  test(`is the line by the textbook on any series (seed ${SEED})`, () => {
    const random = mulberry32(SEED)
    for (let run = 0; run < 300; run += 1) {
      const points = line(2 + Math.floor(random() * 14), (x) => (random() - 0.4) * 10 + x).map(({ x, y }) => ({
        x: x * 3 + Math.floor(random() * 3),
        y,
      }))
      const [found, wanted] = [theilSen(points), textbook(points)]
      expect(found?.slope).toBeCloseTo(wanted.slope, 9)
      expect(found?.at(50)).toBeCloseTo(wanted.intercept + wanted.slope * 50, 9)
    }
  })

  test('holds a later point in its range about as often as Methods says', () => {
    const random = mulberry32(20260303)
    const noise = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
    const held = (count: number) => {
      const [runs, x] = [2_000, count + 2]
      let times = 0
      for (let run = 0; run < runs; run += 1) {
        const trend = theilSen(line(count, (at) => 2 * at + 3 * noise()))
        const later = 2 * x + 3 * noise()
        if (trend && later >= trend.low(x) && later <= trend.high(x)) times += 1
      }
      return times / runs
    }
    const [few, many] = [held(4), held(8)]
    process.stdout.write(`range of a forecast held a later figure: ${few} of 4 points, ${many} of 8 points\n`)
    expect(few).toBeGreaterThan(0.7)
    expect(few).toBeLessThan(0.78)
    expect(many).toBeGreaterThan(0.8)
    expect(many).toBeLessThan(0.87)
  })
})

describe('an indicator', () => {
  const years = (values: readonly number[]): Figure[] =>
    values.map((value, place) => ({ indicator: 'I1', period: String(2018 + place), value }))
  const forecastOf = (
    figures: readonly Figure[],
    { targets, unit }: { targets?: [string, number][]; unit?: string } = {},
  ) => {
    const made = anIndicator({ id: 'I1', keeper: 'MOI', targets: targets ?? [['2028', 40]] })
    const indicator = unit === undefined ? made : { ...made, unit: { en: unit, ar: '٪' } }
    const shot = shotOf(aPlan({ indicators: [indicator] }), [observed([...figures])], '2025-06-30')
    const row = shot.indicatorOf(indicatorId('I1'))
    if (!row) throw new Error('the indicator is in the plan')
    return indicatorForecast(row.indicator, row.record, day('2025-06-30'))
  }

  test('on a straight line goes on along it until the period of its target', () => {
    const found = forecastOf(years([10, 12, 14, 16, 18, 20]))
    expect(found).toMatchObject({ kind: 'value', points: 6, since: '2018', target: { period: '2028', value: 40 } })
    expect(found.kind === 'value' && found.value).toBeCloseTo(30, 1)
  })

  test('with three figures has no forecast, and says how many there are', () => {
    expect(forecastOf(years([10, 12, 14]))).toEqual({ kind: 'none', reason: 'fewPoints', points: 3 })
  })

  test('is judged by the figures since a break alone', () => {
    const broken = years([10, 12, 14, 16, 18, 20]).map((figure, place) =>
      place === 4 ? { ...figure, status: 'B' as const } : figure,
    )
    expect(forecastOf(broken)).toEqual({ kind: 'none', reason: 'fewPoints', points: 2 })
  })

  test('that falls below nothing stays at nothing', () => {
    const found = forecastOf(years([10, 8, 6, 4, 2, 0]))
    expect(found).toMatchObject({ value: 0, low: 0, high: 0 })
  })

  test('in percent that never was above all of them does not go beyond', () => {
    const found = forecastOf(years([60, 70, 80, 90]), { unit: '%' })
    expect(found).toMatchObject({ value: 100, low: 100, high: 100 })
    expect(forecastOf(years([60, 70, 80, 90]))).not.toMatchObject({ value: 100 })
  })

  test('without a target, or past it, has none', () => {
    expect(forecastOf(years([1, 2, 3, 4]), { targets: [] })).toMatchObject({ reason: 'noTarget' })
    expect(forecastOf(years([1, 2, 3, 4]), { targets: [['2024', 4]] })).toMatchObject({
      reason: 'targetPast',
    })
  })
})

describe('an action', () => {
  const action = anAction({ id: 'A1', start: '2025-01-01', due: '2025-12-31' })
  const asOf = day('2025-05-01')
  const told = (percents: readonly number[]) =>
    percents.map((percent, place) => reported('A1', { said: addDays(day('2025-01-11'), 10 * place), percent }))

  test('that gains two points a day is completed on the day its line reaches all', () => {
    const found = actionForecast(action, recordOf(action, told([20, 40, 60, 80])), day('2025-02-10'))
    expect(found).toEqual({
      kind: 'completion',
      on: '2025-02-20',
      earliest: '2025-02-20',
      latest: '2025-02-20',
      points: 4,
      since: '2025-01-11',
    })
  })

  test('that should have been completed by now is so tomorrow at the earliest', () => {
    const found = actionForecast(action, recordOf(action, told([20, 40, 60, 80])), asOf)
    expect(found).toMatchObject({ on: '2025-05-02', earliest: '2025-05-02' })
  })

  test('that stands still is never completed at its pace', () => {
    expect(actionForecast(action, recordOf(action, told([30, 30, 30, 30])), asOf)).toEqual({
      kind: 'none',
      reason: 'notMoving',
      points: 4,
    })
  })

  test('of which all is done by what is known needs none, whether it came by steps or long ago', () => {
    const done = { kind: 'none', reason: 'done' }
    expect(actionForecast(action, recordOf(action, told([40, 60, 80, 100])), asOf)).toMatchObject(done)
    expect(actionForecast(action, recordOf(action, told([100, 100, 100, 100])), asOf)).toMatchObject(done)
    expect(actionForecast(action, recordOf(action, told([100])), asOf)).toMatchObject(done)
  })

  test('that goes on and back may never get there at the slow end', () => {
    const found = actionForecast(action, recordOf(action, told([30, 50, 20, 55])), asOf)
    expect(found).toMatchObject({ kind: 'completion', latest: undefined })
  })

  test('of which three shares are known has no forecast', () => {
    expect(actionForecast(action, recordOf(action, told([10, 20, 30])), asOf)).toMatchObject({ reason: 'fewPoints' })
  })
})

test('a curve is continued from what is known of it, gaps left out', () => {
  const at = (of: string, actual: ReturnType<typeof gap | typeof reading>) => ({
    period: period(`${of}`),
    day: day(of),
    planned: reading(0),
    actual,
    ahead: reading(0),
  })
  const curve = [
    at('2025-01-01', reading(0.1)),
    at('2025-01-11', reading(0.2)),
    at('2025-01-21', gap('lowCoverage')),
    at('2025-01-31', reading(0.4)),
    at('2025-02-10', reading(0.5)),
    at('2025-02-20', gap('notDue')),
  ]
  expect(curveForecast(curve, day('2025-02-10'))).toMatchObject({ kind: 'completion', on: '2025-04-01', points: 4 })
})

describe('the range of a forecast that is drawn', () => {
  /** Done is a fifth of a per cent a day, on the first of each month. */
  const curve = Array.from({ length: 9 }, (_, index) => {
    const on = addDays(day('2025-01-01'), index * 50)
    const isKnown = index < 5
    const share = reading(index * 0.1)
    return { period: period('2025'), day: on, planned: share, actual: isKnown ? share : gap('notDue'), ahead: share }
  }) as unknown as Parameters<typeof curveBand>[0]
  const asOf = addDays(day('2025-01-01'), 210)

  test('begins at the last known point and goes on to the last one ahead, never above all that is to be done', () => {
    const band = [...curveBand([...curve, ...later()], asOf)]
    expect(band.map(([on]) => on)).toEqual([curve[4]?.day, ...curve.slice(5).map((each) => each.day), later()[0]?.day])
    const [first, last] = [band[0]?.[1], band.at(-1)?.[1]]
    expect(first?.at).toBeCloseTo(0.4, 9)
    expect(band[1]?.[1].at).toBeCloseTo(0.5, 9)
    expect(last).toEqual({ at: 1, low: 1, high: 1 })
  })

  const later = () => {
    const [example] = curve
    return example ? [{ ...example, day: day('2030-01-01'), actual: gap('notDue') }] : []
  }

  test('is not drawn from fewer than four points, nor once all is done', () => {
    expect(curveBand(curve.slice(0, 3), asOf).size).toBe(0)
    const full = curve.map((point, index) => (index === 4 ? { ...point, actual: reading(1) } : point))
    expect(curveBand(full, asOf).size).toBe(0)
    expect(curveForecast(full, asOf)).toMatchObject({ reason: 'done' })
  })

  test('of an indicator ends in what is told of its target’s period', () => {
    const indicator = anIndicator({ id: 'I1', keeper: 'MOI', baseline: ['2020', 10], targets: [['2030', 90]] })
    const figures = [12, 19, 33, 41, 48].map((value, index) => ({ indicator: 'I1', period: `${2020 + index}`, value }))
    const [row] = shotOf(
      aPlan({ indicators: [indicator] }),
      [observed(figures, { by: 'MOI', said: '2025-01-01' })],
      '2025-06-01',
    ).indicators
    if (!row) throw new Error('there is an indicator')
    const told = indicatorForecast(indicator, row.record, day('2025-06-01'))
    const trend = indicatorTrend(indicator, row.record, day('2025-06-01'))
    if (told.kind !== 'value' || trend.kind !== 'trend') throw new Error('nothing is foreseen')
    expect(trend.latest).toBe('2024')
    expect(trend.on(22_279)).toEqual({ at: told.value, low: told.low, high: told.high })
  })
})
