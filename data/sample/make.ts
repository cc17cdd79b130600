import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NO_MILESTONE } from '#exchange/package/cell.ts'
import { ACTIONS } from './actionText.ts'
import { CYCLE } from './calendar.ts'
import { withCases } from './cases.ts'
import { figuresOf } from './figures.ts'
import { historyOf } from './history.ts'
import type { Statement } from './history.ts'
import { INDICATORS } from './indicatorText.ts'
import { milestonesOf } from './milestones.ts'
import { AXES, INSTITUTIONS, OBJECTIVES, RECOMMENDATIONS, SOURCES, STRATEGY } from './strategyText.ts'
import { inBoth, writeSample } from './write.ts'
import type { Row } from './write.ts'
import { UNIT_FORMS } from './unitForms.ts'

/**
 * Makes the illustrative package beside this file: `npx tsx data/sample/make.ts`.
 * The same text gives the same bytes on every run; there is no clock and no chance in it.
 */
const ORIGIN = { provenance: 'illustrative' }

/** Units whose figures count people, or what happened to single people. */
const PEOPLE: ReadonlySet<string> = new Set(['persons', 'pupils', 'officers', 'cases'])

const SEXES = [
  { code: 'F', label: { en: 'Women and girls', ar: 'نساء وفتيات' } },
  { code: 'M', label: { en: 'Men and boys', ar: 'رجال وفتيان' } },
]

const descriptor = {
  profile: 'tabular-data-package',
  name: 'sample',
  title: STRATEGY.title.en,
  version: '1.0.2',
  athar: {
    format: 1,
    edition: '2025-1',
    adopted: '2024-12-15',
    title: STRATEGY.title,
    description: STRATEGY.description,
    from: '2025-01-01',
    until: '2028-12-31',
    illustrative: true,
    secretariat: 'SCS',
    reporting: { frequency: CYCLE.frequency, first: CYCLE.first, due_days: CYCLE.dueDays },
    publishing: { rows: 'public' },
    caveats: [{ kind: 'method', text: STRATEGY.caveat }],
  },
}

await writeSample(dirname(fileURLToPath(import.meta.url)), descriptor, {
  sources: SOURCES.map(({ note, ...rest }) => ({ ...rest, ...inBoth('note', note) })),
  institutions: INSTITUTIONS.map(({ id, kind, reports, name, short, role }): Row => ({
    id,
    kind,
    reports,
    ...inBoth('name', name),
    ...inBoth('short', short),
    ...inBoth('role', role),
    ...ORIGIN,
  })),
  axes: AXES.map(({ id, name, description }, order) => ({
    id,
    order: order + 1,
    ...inBoth('name', name),
    ...inBoth('description', description),
    ...ORIGIN,
  })),
  objectives: OBJECTIVES.map(({ id, axis, title }, order) => ({
    id,
    axis,
    axis_basis: 'published',
    order: order + 1,
    ...inBoth('title', title),
    ...ORIGIN,
  })),
  recommendations: RECOMMENDATIONS.map(({ id, year, body, title }) => ({
    id,
    year,
    ...inBoth('body', body),
    ...inBoth('title', title),
    ...ORIGIN,
  })),
  actions: ACTIONS.map(({ id, objective, title, lead, partners, start, due, weight, answers, tags }): Row => ({
    id,
    axis: axisOf(objective),
    axis_basis: 'published',
    objective,
    ...inBoth('title', title),
    lead,
    partners,
    start,
    due,
    weight: weight ?? 1,
    answers,
    tags,
    ...ORIGIN,
  })),
  milestones: ACTIONS.flatMap((action) =>
    milestonesOf(action).map(({ id, title, due, weight }, order) => ({
      id,
      action: action.id,
      order: order + 1,
      ...inBoth('title', title),
      due,
      weight,
      ...ORIGIN,
    })),
  ),
  indicators: INDICATORS.map(({ id, objective, name, definition, unit, labels, baseline, ...rest }): Row => ({
    id,
    axis: axisOf(objective),
    axis_basis: 'published',
    objective,
    ...inBoth('name', name),
    ...inBoth('definition', definition),
    ...inBoth('unit', unit),
    ...inBoth('unit_forms', UNIT_FORMS[unit.en]),
    ...inBoth('labels', labels),
    kind: rest.kind,
    direction: rest.direction,
    measure: rest.measure,
    frequency: rest.frequency,
    method: rest.method,
    decimals: rest.decimals ?? 0,
    keeper: rest.keeper,
    tags: rest.tags,
    counts: PEOPLE.has(unit.en) ? 'people' : 'other',
    baseline_period: baseline?.[0],
    baseline_value: baseline?.[1],
    ...ORIGIN,
  })),
  dimensions: SEXES.map(({ code, label }, order) => ({
    id: `sex-${code}`,
    dimension: 'sex',
    ...(order === 0 ? inBoth('dimension', { en: 'Sex', ar: 'الجنس' }) : {}),
    code,
    ...inBoth('label', label),
  })),
  targets: INDICATORS.flatMap(({ id, targets }) =>
    (targets ?? []).map(([period, value]) => ({ id: `t-${id}-${period}`, indicator: id, period, value, ...ORIGIN })),
  ),
  observations: INDICATORS.flatMap(figuresOf),
  statements: withCases(ACTIONS.flatMap(historyOf)).map(reportRow),
})

function axisOf(objective: string): string {
  const axis = OBJECTIVES.find(({ id }) => id === objective)?.axis
  if (axis === undefined) throw new Error(`no objective ${objective}`)
  return axis
}

/** An action that is told by its percentage says nothing of milestones. */
function stepsDone(done: Statement['done'], percent: number | undefined): string {
  if (percent !== undefined) return ''
  return done.length === 0 ? NO_MILESTONE : done.map(({ id, day }) => `${id}=${day}`).join(';')
}

function reportRow({ done, dueRevised, reason, isVerified, note, ...rest }: Statement): Row {
  return {
    ...rest,
    milestones_done: stepsDone(done, rest.percent),
    due_revised: dueRevised,
    ...inBoth('reason', reason),
    verified: isVerified,
    ...inBoth('note', note),
    ...ORIGIN,
  }
}
