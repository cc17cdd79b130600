import type { Action, Milestone } from '#domain/plan/action.ts'
import type { Axis, Objective } from '#domain/plan/axis.ts'
import type { Indicator, Target } from '#domain/plan/indicator.ts'
import type { Institution } from '#domain/plan/institution.ts'
import type { Own } from '#domain/plan/own.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { Origin } from '#domain/plan/provenance.ts'
import type { Recommendation, Source } from '#domain/plan/source.ts'
import { writtenIn } from '#domain/plan/wording.ts'
import { dimensionRows } from './dimensions.ts'
import type { TableName } from './schemas.ts'
import { inEach, joined, unless, writtenOrigin } from './writtenRow.ts'
import type { WrittenRow } from './writtenRow.ts'

/** The rows of the tables that make a plan: what `buildPlan` reads, in the plan's order. */
export function planRows(
  plan: Plan,
): Readonly<Record<Exclude<TableName, 'observations' | 'statements'>, readonly WrittenRow[]>> {
  return {
    sources: plan.sources.map(source),
    institutions: plan.institutions.map(institution),
    axes: plan.axes.map(axis),
    objectives: plan.objectives.map(objective),
    recommendations: plan.recommendations.map(recommendation),
    actions: plan.actions.map(action),
    milestones: plan.actions.flatMap(({ milestones }) => milestones.map(milestone)),
    indicators: plan.indicators.map(indicator),
    dimensions: dimensionRows(plan.dimensions),
    targets: plan.indicators.flatMap(({ id, targets }) => targets.map((each) => target(id, each))),
  }
}

function source({ id, title, publisher, published, url, note }: Source): WrittenRow {
  return { id, title, publisher, published, url, ...inEach('note', note) }
}

function institution(row: Institution): WrittenRow {
  const { id, name, short, kind, role, reports, isArabicNameSourced } = row
  return {
    id,
    ...inEach('name', name),
    ...inEach('short', Object.fromEntries(writtenIn(short).filter(([tag, side]) => side !== name[tag]))),
    kind,
    ...inEach('role', role),
    reports,
    name_ar_basis: isArabicNameSourced ? undefined : 'ours',
    ...written(row),
  }
}

function axis(row: Axis): WrittenRow {
  const { id, order, name, description } = row
  return { id, order, ...inEach('name', name), ...inEach('description', description), ...written(row) }
}

function objective(row: Objective): WrittenRow {
  const { id, order, title } = row
  return { id, ...placed(row), order: unless(order, 0), ...inEach('title', title), ...written(row) }
}

function recommendation(row: Recommendation): WrittenRow {
  const { id, year, body, title } = row
  return { id, year, ...inEach('body', body), ...inEach('title', title), ...written(row) }
}

function action(row: Action): WrittenRow {
  return {
    id: row.id,
    ...placed(row),
    objective: row.objective,
    ...inEach('title', row.title),
    ...(row.description && inEach('description', row.description)),
    lead: row.lead,
    co_leads: joined(row.coLeads),
    ...row.money,
    partners: joined(row.partners),
    start: row.startPeriod,
    due: row.duePeriod,
    weight: unless(row.weight, 1),
    answers: joined(row.answers),
    tags: joined(row.tags),
    ...written(row),
  }
}

function milestone(row: Milestone): WrittenRow {
  const { id, order, title, duePeriod, weight } = row
  return {
    id,
    action: row.action,
    order: unless(order, 0),
    ...inEach('title', title),
    due: duePeriod,
    weight: unless(weight, 1),
    ...written(row),
  }
}

function indicator(row: Indicator): WrittenRow {
  const { id, name, definition, unit, kind, direction, measure, frequency, method, scale, keeper, baseline } = row
  return {
    id,
    ...placed(row),
    objective: row.objective,
    ...inEach('name', name),
    ...inEach('definition', definition),
    ...inEach('unit', unit),
    ...Object.fromEntries(
      Object.entries(row.unitForms ?? {}).map(([tag, forms]) => [
        `unit_forms_${tag}`,
        joined(Object.entries(forms).map(([category, form]) => `${category}=${form}`)),
      ]),
    ),
    kind,
    direction,
    measure,
    frequency,
    method,
    decimals: unless(row.decimals, 0),
    ...Object.fromEntries(
      Object.keys(scale[0]?.label ?? {})
        .filter((tag) => scale.every(({ label }) => label[tag] !== ''))
        .map((tag) => [`labels_${tag}`, joined(scale.map(({ code, label }) => `${code}=${label[tag]}`))]),
    ),
    keeper,
    baseline_period: baseline?.period ?? row.baseYear,
    baseline_value: baseline?.value,
    tags: joined(row.tags),
    counts: row.counts,
    made_of: joined(row.madeOf ?? []),
    ...written(row),
  }
}

function target(indicatorId: Indicator['id'], row: Target): WrittenRow {
  const { id, period, value } = row
  return { id, indicator: indicatorId, period, value, ...writtenOrigin(row) }
}

/** Where a row comes from, and what it has in the strategy's own way. */
function written(row: Origin & Own): WrittenRow {
  return { ...writtenOrigin(row), code: row.code, visibility: row.visibility, ...row.extra }
}

function placed({ axis: of, axisBasis }: Pick<Action, 'axis' | 'axisBasis'>): WrittenRow {
  return { axis: of, axis_basis: axisBasis }
}
