import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { curveFrom, curveSpan, curveSumsOf, plotted } from '#domain/judge/curve.ts'
import type { CurvePoint, RecordedAction } from '#domain/judge/curve.ts'
import { valueOf } from '#domain/judge/reading.ts'
import { rollup } from '#domain/judge/rollup.ts'
import { membersOn, sharesOn } from '#domain/judge/sharesOn.ts'
import type { Day } from '#domain/plan/day.ts'
import { DEFAULT_RULES } from '#domain/plan/rules.ts'
import { aDayOfStrategy, someActions, someStatements } from '../../../fixtures/arbitraries.ts'
import { reported } from '../../../fixtures/ledger.ts'
import { member } from '../../../fixtures/judged.ts'
import { anAction, day } from '../../../fixtures/plan.ts'
import { always } from '../../../fixtures/seed.ts'

const [FROM, UNTIL] = [day('2025-01-01'), day('2028-12-31')]
const groupOnADay = fc
  .tuple(someActions, someStatements, aDayOfStrategy)
  .map(([actions, updates, asOf]) => ({ members: actions.map((action) => member(action, updates, asOf)), asOf }))

/** The curve over four years, with what the roll-up says of the day itself. */
const curveOf = (members: readonly RecordedAction[], asOf: Day, until = UNTIL) => {
  const span = curveSpan({ from: FROM, until }, asOf)
  return curveFrom(
    span,
    curveSumsOf(
      span,
      members.map((member) => plotted(span, member)),
    ),
    rollup(members, DEFAULT_RULES),
    DEFAULT_RULES,
  )
}

const today = (points: readonly CurvePoint[], asOf: string) => points.find((point) => point.day === asOf)

describe('the curve of planned and done', () => {
  always('says on the as-of day what the roll-up says', groupOnADay, (given) => {
    const { members, asOf } = given
    const point = today(curveOf(members, asOf), asOf)
    const whole = rollup(members, DEFAULT_RULES)
    expect(point?.planned).toEqual(whole.planned)
    expect(point?.actual).toEqual(whole.actual)
  })

  always('is at each earlier point the roll-up of what the actions had reached by then', groupOnADay, (given) => {
    const { members, asOf } = given
    for (const point of curveOf(members, asOf)) {
      if (point.day > asOf) continue
      const { actual, planned } = rollup(membersOn(members, sharesOn(members, point.day)), DEFAULT_RULES)
      for (const [drawn, added] of [
        [point.actual, actual],
        [point.planned, planned],
      ] as const) {
        expect([point.day, drawn.kind]).toEqual([point.day, added.kind])
        expect(valueOf(drawn) ?? 0).toBeCloseTo(valueOf(added) ?? 0, 9)
      }
    }
  })

  always('never plans less as time goes on', groupOnADay, ({ members, asOf }) => {
    const planned = curveOf(members, asOf).flatMap(({ ahead }) => (ahead.kind === 'value' ? [ahead.value] : []))
    planned.forEach((value, index) => expect(value).toBeGreaterThanOrEqual((planned[index - 1] ?? 0) - 1e-12))
  })

  always('knows nothing of days to come and a point for every quarter', groupOnADay, ({ members, asOf }) => {
    const points = curveOf(members, asOf)
    expect(points).toHaveLength(16)
    for (const point of points) {
      if (point.day > asOf) expect(point.actual).toEqual({ kind: 'gap', gap: 'notDue' })
      else expect(point.actual).not.toEqual({ kind: 'gap', gap: 'notDue' })
    }
  })

  test('the running quarter is shown as of the day, the others at their end', () => {
    const points = curveOf([], day('2025-05-15'), day('2025-12-31'))
    expect(points.map((point) => point.day)).toEqual(['2025-03-31', '2025-05-15', '2025-09-30', '2025-12-31'])
    expect(points.map(({ period }) => period)).toEqual(['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'])
  })

  test('earlier points say what is known now about those days', () => {
    const action = anAction({ start: '2025-01-01', due: '2025-12-31' })
    const updates = [
      reported('A1', { said: '2025-04-20', period: '2025-Q1', percent: 20 }),
      reported('A1', { said: '2025-07-20', period: '2025-Q2', percent: 50 }),
    ]
    const points = curveOf([member(action, updates, '2025-08-01')], day('2025-08-01'))
    expect(points.slice(0, 4).map(({ actual }) => actual)).toEqual([
      { kind: 'value', value: 0.2 },
      { kind: 'value', value: 0.5 },
      { kind: 'value', value: 0.5 },
      { kind: 'gap', gap: 'notDue' },
    ])
  })

  test('cancelled actions are on neither line', () => {
    const [kept, gone] = [
      anAction({ start: '2025-01-01', due: '2025-12-31' }),
      anAction({ id: 'A2', due: '2025-03-31', start: '2025-01-01' }),
    ]
    const updates = [reported('A1', { percent: 10 }), reported('A2', { state: 'cancelled' })]
    const asOf = '2025-06-30'
    const of = (...actions: (typeof kept)[]) =>
      curveOf(
        actions.map((action) => member(action, updates, asOf)),
        day(asOf),
      )
    expect(of(kept, gone)).toEqual(of(kept))
  })

  test('shows no average that the roll-up withholds for low coverage', () => {
    const asOf = '2025-06-30'
    const members = ['A1', 'A2', 'A3'].map((id) =>
      member(anAction({ id, start: '2025-01-01', due: '2025-12-31' }), [reported('A1', { percent: 10 })], asOf),
    )
    expect(rollup(members, DEFAULT_RULES).actual).toEqual({ kind: 'gap', gap: 'lowCoverage' })
    expect(today(curveOf(members, day(asOf)), asOf)?.actual).toEqual({
      kind: 'gap',
      gap: 'lowCoverage',
    })
  })
})
