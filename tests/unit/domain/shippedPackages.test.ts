import { beforeAll, describe, expect, test } from 'vitest'
import { groupBy } from '#domain/groupBy.ts'
import { rollup } from '#domain/judge/rollup.ts'
import { isGenuine } from '#domain/ledger/canonical.ts'
import { observationsIn } from '#domain/ledger/figures.ts'
import { periodLength } from '#domain/plan/period.ts'
import type { Origin, Provenance } from '#domain/plan/provenance.ts'
import { snapshot } from '#domain/makeSnapshot.ts'
import type { LoadedPackage } from '#exchange/package/readPackage.ts'
import { day } from '../../fixtures/plan.ts'
import { shipped } from '../../fixtures/shipped.ts'

const ASOF = day('2026-11-23')
let kuwait: LoadedPackage
let sample: LoadedPackage
beforeAll(async () => {
  ;[kuwait, sample] = await Promise.all([shipped('kuwait'), shipped('sample')])
})

function rowsOf({ plan, entries }: Pick<LoadedPackage, 'plan' | 'entries'>): readonly Origin[] {
  const { institutions, axes, objectives, actions, indicators, recommendations } = plan
  const nested = [...actions.flatMap(({ milestones }) => milestones), ...indicators.flatMap(({ targets }) => targets)]
  const said = entries.flatMap(({ update, figures }): readonly Origin[] =>
    update.kind === 'actionReported' ? [update] : figures ? observationsIn(figures) : [],
  )
  return [...institutions, ...axes, ...objectives, ...actions, ...indicators, ...recommendations, ...nested, ...said]
}

const provenances = (loaded: LoadedPackage): readonly Provenance[] => [
  ...new Set(rowsOf(loaded).map(({ provenance }) => provenance)),
]

describe('the packages that ship', () => {
  test('load twice as the same statements and the same plan', async () => {
    for (const name of ['kuwait', 'sample'] as const) {
      const first = name === 'kuwait' ? kuwait : sample
      const again = await shipped(name)
      expect(again.entries.map(({ update }) => update.id)).toEqual(first.entries.map(({ update }) => update.id))
      expect(again.planHash).toBe(first.planHash)
      expect(new Set(again.entries.map(({ update }) => update.id)).size).toBe(again.entries.length)
      expect(again.entries.every(({ update }) => isGenuine(update))).toBe(true)
    }
  })

  test('have a snapshot on every day of their years, and before and after', () => {
    for (const { plan, entries } of [kuwait, sample]) {
      for (const asOf of ['2010-01-01', '2025-01-01', '2026-11-23', '2028-12-31', '2035-01-01'].map(day)) {
        const { actions, indicators } = snapshot([plan], entries, asOf)
        expect([actions.length, indicators.length]).toEqual([plan.actions.length, plan.indicators.length])
      }
    }
  })
})

describe('the default package', () => {
  test('says of every row which sources it rests on', () => {
    expect(provenances(kuwait)).toEqual(['sourced'])
    expect(rowsOf(kuwait).every(({ sources }) => sources.length > 0)).toBe(true)
    expect(kuwait.plan.isIllustrative).toBe(false)
  })

  test('never joins figures of different assessors, lengths or measures', () => {
    const { indicators } = snapshot([kuwait.plan], kuwait.entries, ASOF)
    let joins = 0
    for (const { indicator, record } of indicators) {
      for (const { points } of record.totals) {
        points.forEach((point, index) => {
          const before = points[index - 1]
          if (!before || point.cut !== undefined) return
          joins += 1
          const kind = ({ observation: row }: typeof point) => [
            row.assessor,
            row.measure ?? indicator.measure,
            periodLength(row.period),
            row.status === 'D',
            row.breakdown,
          ]
          expect(kind(point)).toEqual(kind(before))
          expect(point.observation.status).not.toBe('B')
        })
      }
    }
    expect(joins).toBeGreaterThan(0)
  })

  test('has figures of one indicator that are kept apart', () => {
    const { indicators } = snapshot([kuwait.plan], kuwait.entries, ASOF)
    const cuts = indicators.flatMap(({ record }) => record.totals.flatMap(({ points }) => points.map(({ cut }) => cut)))
    expect(cuts.some((cut) => cut === 'length' || cut === 'measure' || cut === 'definition' || cut === 'break')).toBe(
      true,
    )
  })

  test('has no published target, so no indicator of it is rated against one', () => {
    const { indicators } = snapshot([kuwait.plan], kuwait.entries, ASOF)
    for (const { rating } of indicators) expect(['context', 'noTarget', 'noData']).toContain(rating.rating)
  })
})

describe('the illustrative package', () => {
  test('says of every row that it is invented', () => {
    expect(provenances(sample)).toEqual(['illustrative'])
    expect(sample.plan.isIllustrative).toBe(true)
  })

  test('has 61 actions on 23 November 2026, and axes and institutions add up to them', () => {
    const { actions, plan } = snapshot([sample.plan], sample.entries, ASOF)
    const whole = rollup(actions, plan.rules)
    expect(whole.count).toBe(61)
    expect(Object.values(whole.countsByStatus).reduce((total, count) => total + count)).toBe(61)
    for (const keyOf of [
      (row: (typeof actions)[number]) => row.action.axis,
      (row: (typeof actions)[number]) => row.action.lead,
    ]) {
      const parts = [...groupBy<string, (typeof actions)[number]>(actions, keyOf).values()].map((rows) =>
        rollup(rows, plan.rules),
      )
      for (const status of ['completed', 'onTrack', 'overdue', 'offTrack', 'atRisk', 'noReport'] as const)
        expect(parts.reduce((total, part) => total + part.countsByStatus[status], 0)).toBe(whole.countsByStatus[status])
      expect(parts.reduce((total, part) => total + part.sums.actual.total, 0)).toBeCloseTo(whole.sums.actual.total, 9)
      expect(parts.reduce((total, part) => total + part.count, 0)).toBe(61)
    }
  })

  test('has actions of every status worth showing', () => {
    const { actions, plan } = snapshot([sample.plan], sample.entries, ASOF)
    const { countsByStatus } = rollup(actions, plan.rules)
    for (const status of ['completed', 'onTrack', 'atRisk', 'offTrack', 'overdue', 'notDue'] as const)
      expect(countsByStatus[status], status).toBeGreaterThan(0)
    expect(new Set(actions.map(({ verdict }) => verdict.report?.kind))).toContain('missing')
  })

  test('has a curve that ends on the day where the roll-up stands', () => {
    const { actions, plan, curve } = snapshot([sample.plan], sample.entries, ASOF)
    const point = curve.find((each) => each.day === ASOF)
    const whole = rollup(actions, plan.rules)
    expect([point?.actual, point?.planned]).toEqual([whole.actual, whole.planned])
  })
})
