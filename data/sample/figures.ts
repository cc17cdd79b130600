import type { Wording } from '#domain/plan/wording.ts'
import { addDays } from '#domain/plan/day.ts'
import { periodEnd } from '#domain/plan/period.ts'
import type { Period } from '#domain/plan/period.ts'
import { nextPeriod, periodOf } from '#domain/plan/reportingPeriods.ts'
import { CYCLE, periodFrom } from './calendar.ts'
import { filingOf } from './filings.ts'
import type { IndicatorText } from './indicatorText.ts'
import { randomFor, whole } from './random.ts'
import { inBoth } from './write.ts'
import type { Row } from './write.ts'

interface FigureCase {
  readonly status?: 'B' | 'E' | 'P' | 'U' | 'D'
  readonly gap?: 'suppressed' | 'not_measured'
  /** What was reported first, where the figure in the series is a later revision. */
  readonly reportedFirst?: number
  readonly note: Wording
}

const EARLIER_DEFINITION: FigureCase = {
  status: 'D',
  note: {
    en: 'Counted from registration of the case; from 2024-S2 on counted from the charge.',
    ar: 'محسوبة من تاريخ قيد القضية؛ ومنذ 2024-S2 تُحسب من توجيه الاتهام.',
  },
}

const CASES: Readonly<Record<string, FigureCase>> = {
  'I05 2023': { status: 'E', note: { en: 'Estimated from a smaller sample.', ar: 'قيمة مقدّرة من عينة أصغر.' } },
  'I12 2025-Q3': {
    status: 'B',
    note: {
      en: 'Emergency beds are no longer counted; not comparable with earlier figures.',
      ar: 'لم تعد أسرّة الطوارئ تُحتسب، ولا تصح المقارنة بالأرقام السابقة.',
    },
  },
  'I13 2026-Q3': {
    status: 'P',
    note: { en: 'Provisional until call records are reconciled.', ar: 'قيمة أولية إلى حين مطابقة سجلات المكالمات.' },
  },
  'I14 2026-Q1': {
    reportedFirst: 32,
    note: { en: 'Three cases registered late were added.', ar: 'أُضيفت ثلاث قضايا قُيّدت متأخرة.' },
  },
  'I16 2023-S1': EARLIER_DEFINITION,
  'I16 2023-S2': EARLIER_DEFINITION,
  'I16 2024-S1': EARLIER_DEFINITION,
  'I17 2024-S2': {
    gap: 'suppressed',
    note: { en: 'Too few awards to publish a share.', ar: 'عدد الأحكام أقل من أن تُنشر نسبته.' },
  },
  'I18 2025-S1': { status: 'U', note: { en: 'Few answers to the survey.', ar: 'عدد قليل من الإجابات عن الاستبيان.' } },
  'I18 2025-S2': {
    gap: 'not_measured',
    note: { en: 'The survey was not held while it was being redesigned.', ar: 'لم يُجرَ الاستبيان أثناء إعادة تصميمه.' },
  },
}

/** Persons counted by sex beside the total, from this period on. */
const BY_SEX: Readonly<Record<string, string>> = { I09: '2024-Q1' }

/** What a second assessor found; never joined with the first. */
const SECOND_OPINIONS: Readonly<
  Record<string, readonly (readonly [period: string, assessor: string, value: number])[]>
> = {
  I24: [
    ['2024', 'IAS', 61],
    ['2025', 'IAS', 64],
  ],
}

/** Every observation row of an indicator, in order of period. */
export function figuresOf(indicator: IndicatorText): readonly Row[] {
  const rows: Row[] = []
  let period = periodFrom(indicator.from)
  for (const value of indicator.series) {
    rows.push(...figuresFor(indicator, period, value))
    period = nextPeriod(period, indicator.frequency)
  }
  const second = (SECOND_OPINIONS[indicator.id] ?? []).map(([at, assessor, value]) => ({
    ...figure(indicator, periodFrom(at), value),
    id: `y-${indicator.id}-${at}-${assessor}`,
    assessor,
  }))
  return [...rows, ...second]
}

function figuresFor(indicator: IndicatorText, period: Period, value: number | undefined): readonly Row[] {
  const filed = filedWith(indicator, period)
  if (!filed) return []
  const special = CASES[`${indicator.id} ${period}`]
  const total: Row = {
    ...figure(indicator, period, value),
    gap: special?.gap,
    status: special?.status,
    ...inBoth('note', special?.note),
    ...filed,
  }
  if (special?.reportedFirst !== undefined) return revised(indicator, period, total, special.reportedFirst)
  return [total, ...bySex(indicator, period, value, filed)]
}

/** The figure as first reported, and its revision in the report for the next quarter. */
function revised(indicator: IndicatorText, period: Period, total: Row, reportedFirst: number): readonly Row[] {
  const first = { ...total, value: reportedFirst, ...inBoth('note', { en: '', ar: '' }) }
  const next = filedWith(indicator, nextPeriod(periodOf(periodEnd(period), 'Q'), 'Q'))
  const id = `y-${indicator.id}-${period}`
  return [first, { ...total, ...next, id: `${id}-b`, supersedes: id }]
}

function bySex({ id, ...rest }: IndicatorText, period: Period, value: number | undefined, filed: Row): readonly Row[] {
  const since = BY_SEX[id]
  if (since === undefined || period < since || value === undefined) return []
  const women = Math.round((value * whole(randomFor(`sex ${id} ${period}`), 60, 70)) / 100)
  const parts: readonly (readonly [string, number])[] = [
    ['F', women],
    ['M', value - women],
  ]
  return parts.map(([sex, count]) => ({
    ...figure({ id, ...rest }, period, count),
    ...filed,
    id: `y-${id}-${period}-${sex}`,
    breakdown: `sex=${sex}`,
  }))
}

function figure({ id, assessor }: IndicatorText, period: Period, value: number | undefined): Row {
  const said = addDays(periodEnd(period), 60)
  return { id: `y-${id}-${period}`, indicator: id, period, value, assessor, said, provenance: 'illustrative' }
}

/**
 * With which report the keeper gave the figure: nothing to add before the cycle or from an outside assessor,
 * undefined when the keeper filed no report for that quarter.
 */
function filedWith({ keeper }: IndicatorText, period: Period): Row | undefined {
  const quarter = periodOf(periodEnd(period), 'Q')
  if (keeper === undefined || quarter < CYCLE.first) return {}
  const filing = filingOf(keeper, quarter)
  return (
    filing && {
      institution: keeper,
      report_period: quarter,
      said: filing.said,
      review: filing.reviewed ? 'accepted' : 'pending',
      reviewed: filing.reviewed,
    }
  )
}
