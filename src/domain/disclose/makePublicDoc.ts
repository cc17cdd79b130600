import { actionSumming } from '../judge/actionSums.ts'
import { curveFrom, curveSpan } from '../judge/curve.ts'
import { headline } from '../judge/headline.ts'
import type { Headline } from '../judge/headline.ts'
import { rollup } from '../judge/rollup.ts'
import { rollupsFrom } from '../judge/rollups.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { GrowingSnapshot } from '../makeSnapshot.ts'
import type { Axis } from '../plan/axis.ts'
import type { Plan } from '../plan/plan.ts'
import type { Publishing } from '../plan/publishing.ts'
import { assemble, historyOfIndicator } from '../snapshot.ts'
import type { Snapshot } from '../snapshot.ts'
import type { PlottedAction } from '../judge/curve.ts'
import type { ReleasedFigure } from './acrossReleases.ts'
import { protectPeople } from './protectPeople.ts'
import type { DisclosureReport } from './protectPeople.ts'
import { publicAction } from './publicAction.ts'
import type { PublicDoc, PublicStrategy } from './publicDoc.ts'
import { publicIndicator } from './publicIndicator.ts'
import { namedRow, publicInstitution, publicRollup } from './publicParts.ts'
import { publicRows } from './publicRows.ts'
import { sourcesNamed } from './sourcesNamed.ts'
import { statedFigures } from './statedFigures.ts'

/** What may be published of a strategy, or why nothing may. */
export type Publication =
  | {
      readonly kind: 'doc'
      readonly doc: PublicDoc
      readonly report: DisclosureReport
      /** Its counts of people, shown and withheld: kept within, for the audit of later releases. */
      readonly released: readonly ReleasedFigure[]
    }
  /** The package does not say that anything may be published. */
  | { readonly kind: 'unmarked' }
  /** The figures are provisional: not accepted. */
  | { readonly kind: 'provisional' }
  /** Somebody could be found in the figures, and nothing more can be withheld. */
  | { readonly kind: 'exposed'; readonly report: DisclosureReport }

/**
 * Makes what is published of an official snapshot: the public rows alone, judged and added up anew so that all numbers are
 * sums of what is shown, each property put by name, with people protected together with all earlier releases.
 *
 * @param releases the counts of people of earlier releases, oldest first
 */
export function makePublicDoc(
  official: GrowingSnapshot,
  ledger: Ledger,
  releases: readonly (readonly ReleasedFigure[])[] = [],
): Publication {
  const { publishing } = official.plan
  if (!publishing) return { kind: 'unmarked' }
  if (official.basis !== 'official') return { kind: 'provisional' }
  const plan = publicRows(official.plan, publishing)
  if (plan.axes.length === 0) return { kind: 'unmarked' }
  const shown = ofPublicRows(official, plan)
  const { dimensions = [] } = plan
  const stated = shown.indicators.map((row) => ({
    row,
    indicator: row.indicator,
    figures: statedFigures(row, historyOfIndicator(ledger, official, row.indicator.id).statements, dimensions),
  }))
  const { withheld, report, released } = protectPeople(stated, dimensions, publishing, releases)
  if (report.exposed.length > 0) return { kind: 'exposed', report }
  const { asOf, rollups, curve, approvals } = shown
  const ids = new Set<string>([...plan.institutions, ...plan.indicators].map(({ id }) => id))
  const isNamed = (id: string) => ids.has(id)
  const emptyRollup = rollup([], plan.rules)
  const [approved] = approvals
  const rows = {
    axes: plan.axes.map((row) => ({
      ...namedRow(row),
      id: row.id,
      order: row.order,
      name: row.name,
      description: row.description,
      rollup: publicRollup(rollups.byAxis.get(row.id) ?? emptyRollup),
    })),
    objectives: plan.objectives.map((row) => ({
      ...namedRow(row),
      id: row.id,
      axis: row.axis,
      axisBasis: row.axisBasis,
      order: row.order,
      title: row.title,
      rollup: publicRollup(rollups.byObjective.get(row.id) ?? emptyRollup),
    })),
    institutions: plan.institutions.map((row) =>
      publicInstitution(
        row,
        rollups.byLead.get(row.id) ?? emptyRollup,
        shown.reporting.find(({ institution }) => institution === row.id),
      ),
    ),
    actions: shown.actions.map((row) => publicAction(row, asOf, isNamed)),
    indicators: stated.map(({ row, figures }) => publicIndicator(row, figures, withheld, dimensions, isNamed)),
    recommendations: plan.recommendations.map((row) => ({
      ...namedRow(row),
      id: row.id,
      year: row.year,
      body: row.body,
      title: row.title,
    })),
    caveats: plan.caveats.map(({ kind, text, since, about }) => ({
      kind,
      text,
      ...(since !== undefined && { since }),
      about,
    })),
  }
  const doc: PublicDoc = {
    format: 1,
    strategy: publicStrategy(plan, publishing),
    asOf,
    ...(approved && { approved: approved.period }),
    headline: publicHeadline(headline(shown)),
    whole: publicRollup(rollups.whole),
    curve: curve.map(({ period, day, planned, actual, ahead }) => ({ period, day, planned, actual, ahead })),
    ...rows,
    sources: sourcesNamed(plan.sources, rows),
    dimensions,
  }
  return { kind: 'doc', doc, report, released }
}

/** The snapshot of the public rows alone: verdicts stay, everything that is added up is added up anew. */
function ofPublicRows(official: GrowingSnapshot, plan: Plan): Snapshot<PlottedAction> {
  const planned = new Map(plan.actions.map((action) => [action.id, action]))
  const actions = official.actions.flatMap((row) => {
    const action = planned.get(row.action.id)
    return action ? [{ ...row, action }] : []
  })
  const kept = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]))
  const indicators = official.indicators.flatMap((row) => {
    const indicator = kept.get(row.indicator.id)
    return indicator ? [{ ...row, indicator }] : []
  })
  const institutions = new Set(plan.institutions.map(({ id }) => id))
  const span = curveSpan(plan, official.asOf)
  const { sum } = actionSumming(span).of(actions)
  const rollups = rollupsFrom(plan, sum.tallies)
  return assemble(
    plan,
    official,
    { actions, indicators },
    {
      lastClosed: official.lastClosed,
      rollups,
      curve: curveFrom(span, sum.curve, rollups.whole, plan.rules),
      reporting: official.reporting.filter(({ institution }) => institutions.has(institution)),
      approvals: official.approvals,
      decisions: [],
      releases: [],
      attention: [],
      refused: [],
      keys: [],
    },
  )
}

function publicStrategy(plan: Plan, { threshold, statusWords, address, licence }: Publishing): PublicStrategy {
  const { fiscalYear, reporting } = plan
  return {
    name: plan.strategy,
    edition: plan.edition,
    adopted: plan.adopted,
    languages: plan.languages,
    title: plan.title,
    description: plan.description,
    from: plan.from,
    until: plan.until,
    ...(fiscalYear && { fiscalYear }),
    isIllustrative: plan.isIllustrative,
    levels: plan.levels,
    reporting,
    rules: plan.rules,
    threshold,
    ...(statusWords && { statusWords }),
    ...(address !== undefined && { address }),
    ...(licence && { licence }),
  }
}

/** What waits to be accepted is nobody's outside. */
function publicHeadline(said: Headline): PublicDoc['headline'] {
  if (said.kind !== 'standing') return said
  const { kind, total, good, rest, behind, reporting, targets } = said
  const named = ({ id, name }: Axis) => ({ id, name })
  return {
    kind,
    total,
    good,
    rest,
    behind: behind?.kind === 'axis' ? { ...behind, axis: named(behind.axis) } : behind,
    reporting,
    waiting: 0,
    targets,
  }
}
