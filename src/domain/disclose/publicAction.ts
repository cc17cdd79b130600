import { doneMilestones } from '../judge/progress.ts'
import type { ReportMark } from '../judge/reportMark.ts'
import type { ActionReported } from '../ledger/update.ts'
import type { Day } from '../plan/day.ts'
import type { ActionSnapshot } from '../snapshot.ts'
import type { PublicAction, PublicStatement } from './publicDoc.ts'
import { namedRow } from './publicParts.ts'

/** What is published of an action: its plan, its status with the numbers behind it, and what it rests on. */
export function publicAction(
  { action, record, verdict }: ActionSnapshot,
  asOf: Day,
  isNamed: (id: string) => boolean,
): PublicAction {
  const { objective, description, startPeriod, duePeriod } = action
  const done = doneMilestones(action, record, asOf)
  return {
    action: {
      ...namedRow(action),
      id: action.id,
      axis: action.axis,
      axisBasis: action.axisBasis,
      ...(objective !== undefined && { objective }),
      title: action.title,
      ...(description && { description }),
      lead: action.lead,
      coLeads: action.coLeads,
      partners: action.partners,
      ...(startPeriod !== undefined && { startPeriod }),
      ...(duePeriod !== undefined && { duePeriod }),
      weight: action.weight,
      milestones: action.milestones.map(({ id, order, title, duePeriod: due, weight }) => ({
        id,
        order,
        title,
        duePeriod: due,
        weight,
        isDone: done.has(id) || record.current?.update.state === 'completed',
      })),
      answers: action.answers,
      tags: action.tags,
    },
    record: {
      ...(record.current && { current: { update: publicStatement(record.current.update, isNamed) } }),
      contested: record.contested.map((group) => group.map(({ update }) => ({ update: timed(update) }))),
    },
    verdict: publicVerdict(verdict),
  }
}

function publicVerdict(verdict: ActionSnapshot['verdict']): PublicAction['verdict'] {
  const titles = (milestones: ActionSnapshot['verdict']['lateMilestones']) => milestones.map(({ title }) => ({ title }))
  const report = verdict.report && publicMark(verdict.report)
  return {
    status: verdict.status,
    // Nothing counts: whether the secretariat sent something back is between it and the institution.
    rule: verdict.rule === 'onlySentBack' ? 'onlyWaiting' : verdict.rule,
    actual: verdict.actual,
    planned: verdict.planned,
    ...(verdict.set && { set: { until: verdict.set.until, computed: verdict.set.computed } }),
    ...(verdict.spi !== undefined && { spi: verdict.spi }),
    daysLate: verdict.daysLate,
    slipDays: verdict.slipDays,
    lateMilestones: titles(verdict.lateMilestones),
    openMilestones: titles(verdict.openMilestones),
    ...(report && { report }),
    isContested: verdict.isContested,
  }
}

function publicMark(mark: ReportMark): PublicAction['verdict']['report'] {
  switch (mark.kind) {
    case 'reported':
      return { kind: 'reported' }
    case 'missing':
      return { kind: 'missing', since: mark.since }
    case 'awaiting':
    case 'sentBack':
      return undefined
  }
}

function publicStatement(update: ActionReported, isNamed: (id: string) => boolean): PublicStatement {
  const { by, state, percent, completed, dueRevised, milestonesDone, provenance, sources } = update
  return {
    ...timed(update),
    ...(isNamed(by) && { by }),
    state,
    ...(percent !== undefined && { percent }),
    ...(completed !== undefined && { completed }),
    ...(dueRevised !== undefined && { dueRevised }),
    ...(milestonesDone && { milestonesDone: true }),
    provenance,
    sources,
  }
}

/** What time a statement speaks of, and when it was said. */
function timed({ said, saidIn, period }: ActionReported): Pick<ActionReported, 'said' | 'saidIn' | 'period'> {
  return { said, ...(saidIn !== undefined && { saidIn }), ...(period !== undefined && { period }) }
}
