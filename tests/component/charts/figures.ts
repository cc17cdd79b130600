import type { CurvePoint } from '#domain/judge/curve.ts'
import type { Cut, Point, Series } from '#domain/judge/series.ts'
import { gap, reading } from '#domain/judge/reading.ts'
import type { Gap } from '#domain/judge/reading.ts'
import type { ObservationStatus } from '#domain/ledger/update.ts'
import type { Day } from '#domain/plan/day.ts'
import type { InstitutionId } from '#domain/plan/ids.ts'
import type { Indicator } from '#domain/plan/indicator.ts'
import type { Period } from '#domain/plan/period.ts'

/** What a test says of a figure; the rest is plain. */
interface Figure {
  readonly period: string
  readonly value?: number
  readonly gap?: Gap
  readonly status?: ObservationStatus
  readonly cut?: Cut
  readonly isPending?: boolean
}

/** A series of the figures given, with the cuts the test states. */
export function seriesOf(figures: readonly Figure[], assessor?: string): Series {
  return { assessor: assessor as InstitutionId | undefined, breakdown: '', points: figures.map(pointOf) }
}

function pointOf(figure: Figure): Point {
  return {
    period: figure.period as Period,
    reading: figure.value === undefined ? gap(figure.gap ?? 'notReported') : reading(figure.value),
    observation: { status: figure.status ?? 'A' },
    statement: { standing: { verdict: { kind: figure.isPending ? 'pending' : 'accepted' } } },
    cut: figure.cut,
    known: '2026-01-01' as Day,
  } as Point
}

/** An indicator about which only the stated things matter. */
export function indicatorOf(stated: Partial<Indicator> = {}): Indicator {
  return {
    id: 'I1',
    name: { en: 'Victims referred', ar: 'الضحايا المحالون' },
    unit: { en: 'persons', ar: 'شخص' },
    direction: 'increase',
    measure: 'flow',
    decimals: 0,
    scale: [],
    baseline: undefined,
    targets: [],
    ...stated,
  } as unknown as Indicator
}

/** A point of the progress curve at the end of a quarter; shares 0…1, undefined for a gap. */
export function curvePoint(period: string, day: string, planned: number, done: number | undefined): CurvePoint {
  return {
    period: period as Period,
    day: day as Day,
    planned: reading(planned),
    actual: done === undefined ? gap('notDue') : reading(done),
    ahead: gap('notDue'),
  }
}
