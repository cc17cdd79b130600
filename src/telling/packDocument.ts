import { axisRollups } from '#domain/judge/headline.ts'
import { hasPlan } from '#domain/judge/rollup.ts'
import type { Rollup } from '#domain/judge/rollup.ts'
import { latestPeriods } from '#domain/judge/reporting.ts'
import { ACTION_STATUSES } from '#domain/judge/actionStatus.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import type { Say } from '#i18n/say.ts'
import { approvalText } from './approvalText.ts'
import { headlineParts } from './headlineDays.ts'
import { institutionName } from './names.ts'
import { matterRows } from './matterRows.ts'
import { changesPart } from './packChanges.ts'
import type { PackChanges } from './packChanges.ts'
import { blankDecisions, followUpPart } from './packDecisions.ts'
import { indicatorsPart } from './packIndicators.ts'
import type { SectionName } from './packSections.ts'
import { count, share, words } from './packTable.ts'
import type { PackPart } from './packTable.ts'
import { coverageText } from './progressText.ts'
import { remarks } from './remarks.ts'
import { timelinessText } from './timelinessText.ts'

/** A meeting pack as words and numbers, before it becomes a document or a workbook. */
export interface PackDocument {
  readonly title: string
  /** Which strategy, which days, and what must be said of all its figures. */
  readonly lines: readonly string[]
  readonly parts: readonly PackPart[]
}

/** The pack with the sections asked for. */
export function packDocument(
  say: Say,
  snapshot: Snapshot,
  changes: PackChanges | undefined,
  sections: readonly SectionName[],
): PackDocument {
  const day = say.format.day(snapshot.asOf)
  return {
    title: say('meeting.title'),
    lines: [
      say.pick(snapshot.plan.title),
      changes ? say('meeting.lead', { day, since: say.format.day(changes.day) }) : say('meeting.leadFirst', { day }),
      ...remarks(say, snapshot),
    ],
    parts: sections.map((name) => PARTS[name](say, snapshot, changes)),
  }
}

type MakePart = (say: Say, snapshot: Snapshot, changes: PackChanges | undefined) => PackPart

const PARTS: Readonly<Record<SectionName, MakePart>> = {
  standing: (say, snapshot) => {
    const [last] = snapshot.approvals
    const sentences = headlineParts(say, snapshot).map((part) => (typeof part === 'string' ? part : part.bold))
    return {
      name: 'standing',
      title: say('meeting.section.standing'),
      paragraphs: [sentences.join('').trim(), ...(last ? [approvalText(say, last)] : [])],
    }
  },
  axes: axesPart,
  attention: attentionPart,
  changes: changesPart,
  indicators: indicatorsPart,
  reporting: reportingPart,
  followUp: (say, snapshot, changes) => followUpPart(say, snapshot, changes?.day),
  decisions: blankDecisions,
}

function axesPart(say: Say, snapshot: Snapshot): PackPart {
  const { plan, rollups } = snapshot
  const isRated = hasPlan(rollups.whole)
  const statuses = ACTION_STATUSES.filter((status) => rollups.whole.countsByStatus[status] > 0)
  const known = (name: string, rollup: Rollup) => [
    words(name),
    count(say, rollup.count),
    ...(isRated
      ? [share(say, rollup.actual), share(say, rollup.planned), words(coverageText(say, rollup) ?? '–')]
      : []),
  ]
  const counts = ({ countsByStatus }: Rollup) => statuses.map((status) => count(say, countsByStatus[status]))
  const told = ({ countsByStatus }: Rollup) =>
    say.format.list(
      statuses.flatMap((status) => {
        const n = countsByStatus[status]
        return n > 0 ? [say('results.count', { shown: say.format.number(n), rating: say(`status.${status}`) })] : []
      }),
    )
  const all = [
    ...axisRollups(snapshot).map(({ axis, rollup }) => ({ name: say.pick(axis.name), rollup })),
    { name: say('meeting.whole'), rollup: rollups.whole },
  ]
  const heads = [
    plan.levels.axis ? say.pick(plan.levels.axis.one) : say('column.axis'),
    say('nav.actions'),
    ...(isRated ? [say('fact.done'), say('fact.planned'), say('made.title')] : []),
  ]
  const widths = [28, 14, ...(isRated ? [10, 14, 18] : [])]
  return {
    name: 'axes',
    title: plan.levels.axis ? say.pick(plan.levels.axis.many) : say('meeting.section.axes'),
    paragraphs: [],
    table: {
      heads: [...heads, ...statuses.map((status) => say(`status.${status}`))],
      widths: [...widths, ...statuses.map(() => 12)],
      rows: all.map(({ name, rollup }) => [...known(name, rollup), ...counts(rollup)]),
      hasTotal: true,
      onPaper: {
        heads: [...heads, say('column.statuses')],
        widths: [...widths, 40],
        rows: all.map(({ name, rollup }) => [...known(name, rollup), words(told(rollup))]),
        hasTotal: true,
      },
    },
  }
}

function attentionPart(say: Say, snapshot: Snapshot): PackPart {
  const rows = matterRows(say, snapshot)
  const { plan, rollups } = snapshot
  const empty = plan.reporting || hasPlan(rollups.whole) ? say('attention.none') : say('attention.cannot')
  const part = { name: 'attention', title: say('attention.title') } as const
  if (rows.length === 0) return { ...part, paragraphs: [empty] }
  return {
    ...part,
    paragraphs: [say('attention.count', { n: rows.length })],
    table: {
      heads: [say('attention.of'), say('column.institution'), say('column.status'), say('attention.why')],
      widths: [30, 16, 14, 40],
      rows: rows.map(({ name, owner, line }) => [
        words(name),
        words(owner ? institutionName(say, snapshot, owner) : say('attention.nobody')),
        words(line.word ?? '–'),
        words(line.reason),
      ]),
    },
  }
}

function reportingPart(say: Say, snapshot: Snapshot): PackPart {
  const periods = latestPeriods(snapshot.reporting)
  const part = { name: 'reporting', title: say('discipline.title') } as const
  if (periods.length === 0) return { ...part, paragraphs: [say('discipline.none')] }
  return {
    ...part,
    paragraphs: [],
    table: {
      heads: [say('column.institution'), ...periods.map((period) => say.format.period(period))],
      widths: [24, ...periods.map(() => 13)],
      rows: snapshot.reporting.map(({ institution, periods: record }) => [
        words(institutionName(say, snapshot, institution)),
        ...periods.map((period) => {
          const found = record.find((each) => each.period === period)
          return words(found ? timelinessText(say, found.timeliness) : '–')
        }),
      ]),
    },
  }
}
