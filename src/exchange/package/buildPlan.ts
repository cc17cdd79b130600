import { compareText } from '#domain/compareText.ts'
import type { Action, Milestone } from '#domain/plan/action.ts'
import { AXIS_BASES } from '#domain/plan/axis.ts'
import type { Axis, AxisBasis, Objective } from '#domain/plan/axis.ts'
import type { Day } from '#domain/plan/day.ts'
import type {
  ActionId,
  AxisId,
  IndicatorId,
  InstitutionId,
  MilestoneId,
  ObjectiveId,
  RecommendationId,
  SourceId,
  TargetId,
} from '#domain/plan/ids.ts'
import { DIRECTIONS, FREQUENCIES, INDICATOR_KINDS, MEASURES } from '#domain/plan/indicator.ts'
import type { Indicator, ScaleStep, Target } from '#domain/plan/indicator.ts'
import { INSTITUTION_KINDS } from '#domain/plan/institution.ts'
import type { Institution } from '#domain/plan/institution.ts'
import { comparePeriods, parsePeriod, periodEnd, periodStart } from '#domain/plan/period.ts'
import type { Period } from '#domain/plan/period.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { PROVENANCES } from '#domain/plan/provenance.ts'
import type { Origin } from '#domain/plan/provenance.ts'
import { COUNTED, VISIBILITIES } from '#domain/plan/publishing.ts'
import { RATING_METHODS } from '#domain/plan/rules.ts'
import type { Recommendation, Source } from '#domain/plan/source.ts'
import type { Money } from '#domain/plan/money.ts'
import type { Own } from '#domain/plan/own.ts'
import { wordingOf, writtenIn } from '#domain/plan/wording.ts'
import type { Wording } from '#domain/plan/wording.ts'
import { groupBy } from '#domain/groupBy.ts'
import { toDimensions } from './dimensions.ts'
import type { PlanHeader } from './header.ts'
import {
  flag,
  labels,
  list,
  optionalNumber,
  optionalText,
  requiredWord,
  text,
  unitForms,
  word,
  wording,
} from './row.ts'
import type { Row, Tables } from './row.ts'

/** Makes the plan from tables that have passed every check. */
export function buildPlan(header: PlanHeader, tables: Tables): Plan {
  const milestones = groupBy(tables.milestones.map(toMilestone), ({ action }) => action)
  const targets = groupBy(tables.targets, (row) => text(row, 'indicator'))
  return {
    ...header,
    institutions: tables.institutions.map(toInstitution),
    axes: tables.axes.map(toAxis).sort((a, b) => a.order - b.order),
    objectives: tables.objectives.map(toObjective).sort((a, b) => a.order - b.order),
    actions: tables.actions.map((row) => toAction(row, milestones.get(text(row, 'id') as ActionId) ?? [])),
    indicators: tables.indicators.map((row) => toIndicator(row, targets.get(text(row, 'id')) ?? [])),
    recommendations: tables.recommendations.map(toRecommendation),
    sources: tables.sources.map(toSource),
    ...(tables.dimensions.length > 0 && { dimensions: toDimensions(tables.dimensions) }),
  }
}

/** Where a row comes from. */
export function originOf(row: Row): Origin {
  return {
    provenance: requiredWord(row, 'provenance', PROVENANCES),
    sources: list(row, 'sources') as readonly SourceId[],
    note: wording(row, 'note'),
  }
}

/** What a row has in the strategy's own way. */
function ownOf(row: Row): Own {
  const code = optionalText(row, 'code')
  const visibility = word(row, 'visibility', VISIBILITIES)
  return {
    ...(code !== undefined && { code }),
    ...(Object.keys(row.extra).length > 0 && { extra: row.extra }),
    ...(visibility && { visibility }),
  }
}

function describedBy(row: Row): { readonly description?: Wording } {
  const description = wording(row, 'description')
  return writtenIn(description).length > 0 ? { description } : {}
}

function toInstitution(row: Row): Institution {
  const name = wording(row, 'name')
  const short = wording(row, 'short')
  return {
    ...originOf(row),
    ...ownOf(row),
    id: text(row, 'id') as InstitutionId,
    name,
    short: wordingOf(row.languages, (tag) => short[tag] || name[tag]),
    kind: requiredWord(row, 'kind', INSTITUTION_KINDS),
    role: wording(row, 'role'),
    reports: flag(row, 'reports'),
    isArabicNameSourced: text(row, 'name_ar_basis') !== 'ours',
  }
}

function toAxis(row: Row): Axis {
  return {
    ...originOf(row),
    ...ownOf(row),
    id: text(row, 'id') as AxisId,
    order: optionalNumber(row, 'order') ?? 0,
    name: wording(row, 'name'),
    description: wording(row, 'description'),
  }
}

function toObjective(row: Row): Objective {
  return {
    ...originOf(row),
    ...ownOf(row),
    ...placeOf(row),
    id: text(row, 'id') as ObjectiveId,
    order: optionalNumber(row, 'order') ?? 0,
    title: wording(row, 'title'),
  }
}

function toAction(row: Row, milestones: readonly Milestone[]): Action {
  return {
    ...originOf(row),
    ...ownOf(row),
    ...placeOf(row),
    id: text(row, 'id') as ActionId,
    objective: optionalText(row, 'objective') as ObjectiveId | undefined,
    title: wording(row, 'title'),
    ...describedBy(row),
    lead: text(row, 'lead') as InstitutionId,
    ...moneyOf(row),
    coLeads: list(row, 'co_leads') as readonly InstitutionId[],
    partners: list(row, 'partners') as readonly InstitutionId[],
    start: edge(row, 'start', periodStart),
    due: edge(row, 'due', periodEnd),
    startPeriod: parsePeriod(text(row, 'start')),
    duePeriod: parsePeriod(text(row, 'due')),
    weight: optionalNumber(row, 'weight') ?? 1,
    milestones: milestones.toSorted((a, b) => compareText(a.due ?? '~', b.due ?? '~') || a.order - b.order),
    answers: list(row, 'answers') as readonly RecommendationId[],
    tags: tagsOf(row),
  }
}

function moneyOf(row: Row): { readonly money?: Money } {
  const [budget, spent] = [optionalNumber(row, 'budget'), optionalNumber(row, 'spent')]
  if (budget === undefined && spent === undefined) return {}
  return {
    money: {
      currency: text(row, 'currency'),
      ...(budget !== undefined && { budget }),
      ...(spent !== undefined && { spent }),
    },
  }
}

function toMilestone(row: Row): Milestone {
  return {
    ...originOf(row),
    ...ownOf(row),
    id: text(row, 'id') as MilestoneId,
    action: text(row, 'action') as ActionId,
    order: optionalNumber(row, 'order') ?? 0,
    title: wording(row, 'title'),
    due: edge(row, 'due', periodEnd),
    duePeriod: parsePeriod(text(row, 'due')),
    weight: optionalNumber(row, 'weight') ?? 1,
  }
}

function toIndicator(row: Row, targets: readonly Row[]): Indicator {
  const baselinePeriod = parsePeriod(text(row, 'baseline_period'))
  const baselineValue = optionalNumber(row, 'baseline_value')
  return {
    ...originOf(row),
    ...ownOf(row),
    ...placeOf(row),
    id: text(row, 'id') as IndicatorId,
    objective: optionalText(row, 'objective') as ObjectiveId | undefined,
    name: wording(row, 'name'),
    definition: wording(row, 'definition'),
    unit: wording(row, 'unit'),
    ...unitFormsOf(row),
    kind: requiredWord(row, 'kind', INDICATOR_KINDS),
    direction: requiredWord(row, 'direction', DIRECTIONS),
    measure: requiredWord(row, 'measure', MEASURES),
    frequency: requiredWord(row, 'frequency', FREQUENCIES),
    method: word(row, 'method', RATING_METHODS),
    decimals: optionalNumber(row, 'decimals') ?? 0,
    scale: scaleOf(row),
    keeper: optionalText(row, 'keeper') as InstitutionId | undefined,
    baseline:
      baselinePeriod !== undefined && baselineValue !== undefined
        ? { period: baselinePeriod, value: baselineValue }
        : undefined,
    baseYear: baselineValue === undefined ? baselinePeriod : undefined,
    targets: targets.map(toTarget).sort((a, b) => comparePeriods(a.period, b.period)),
    tags: tagsOf(row),
    ...countedBy(row),
  }
}

function countedBy(row: Row): Pick<Indicator, 'counts' | 'madeOf'> {
  const counts = word(row, 'counts', COUNTED)
  const madeOf = list(row, 'made_of') as readonly IndicatorId[]
  return { ...(counts && { counts }), ...(madeOf.length > 0 && { madeOf }) }
}

function toTarget(row: Row): Target {
  return {
    ...originOf(row),
    id: text(row, 'id') as TargetId,
    period: text(row, 'period') as Period,
    value: optionalNumber(row, 'value') ?? 0,
  }
}

function toRecommendation(row: Row): Recommendation {
  return {
    ...originOf(row),
    ...ownOf(row),
    id: text(row, 'id') as RecommendationId,
    year: optionalNumber(row, 'year') ?? 0,
    body: wording(row, 'body'),
    title: wording(row, 'title'),
  }
}

function toSource(row: Row): Source {
  return {
    id: text(row, 'id') as SourceId,
    title: text(row, 'title'),
    publisher: text(row, 'publisher'),
    published: parsePeriod(text(row, 'published')),
    url: text(row, 'url'),
    note: wording(row, 'note'),
  }
}

function placeOf(row: Row): { readonly axis: AxisId; readonly axisBasis: AxisBasis } {
  return { axis: text(row, 'axis') as AxisId, axisBasis: word(row, 'axis_basis', AXIS_BASES) ?? 'published' }
}

function unitFormsOf(row: Row): Pick<Indicator, 'unitForms'> {
  const said = unitForms(row)
  return said ? { unitForms: said } : {}
}

function scaleOf(row: Row): readonly ScaleStep[] {
  return [...labels(row)].map(([code, first]) => ({
    code,
    label: wordingOf(row.languages, (tag) => labels(row, tag).get(code) ?? first),
  }))
}

function tagsOf(row: Row): readonly string[] {
  return text(row, 'tags')
    .split(';')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '')
}

function edge(row: Row, column: string, side: (period: Period) => Day): Day | undefined {
  const period = parsePeriod(text(row, column))
  return period && side(period)
}
