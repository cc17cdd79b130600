import { SERIOUSNESS } from '#domain/judge/actionStatus.ts'
import type { InstitutionRow } from '#domain/judge/institutionRows.ts'
import { valueOf } from '#domain/judge/reading.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { plainNumber } from '#i18n/plainNumber.ts'
import type { Say } from '#i18n/say.ts'
import { shareText } from '#i18n/shareText.ts'
import { where, withFiles } from './column.ts'
import type { Column } from './column.ts'
import { everyName } from './names.ts'
import { sourceColumn } from './sourceText.ts'
import { timelinessText } from './timelinessText.ts'

export type InstitutionColumn =
  | 'name'
  | 'kind'
  | 'leads'
  | 'status'
  | 'done'
  | 'planned'
  | 'progress'
  | 'coLeads'
  | 'partner'
  | 'indicators'
  | 'onTime'
  | 'latest'
  | 'source'

/** What a table of institutions can say of one. How it reports is said where the strategy has a reporting cycle. */
export function institutionColumns(say: Say, snapshot: Snapshot): readonly Column<InstitutionRow, InstitutionColumn>[] {
  const { plan } = snapshot
  const { format, pick } = say
  const reporting: readonly Column<InstitutionRow, InstitutionColumn>[] = [
    {
      id: 'onTime',
      header: say('column.onTime'),
      text: ({ timeliness }) =>
        timeliness
          ? say('axis.ofTotal', { n: format.number(timeliness.onTime), total: format.number(timeliness.due) })
          : '',
      number: ({ timeliness }) => (timeliness && timeliness.due > 0 ? timeliness.onTime / timeliness.due : undefined),
      inFile: [
        { header: say('column.onTime'), text: ({ timeliness }) => plainNumber(timeliness?.onTime) },
        { header: say('file.reportsDue'), text: ({ timeliness }) => plainNumber(timeliness?.due) },
      ],
    },
    {
      id: 'latest',
      header: say('column.latestReport'),
      text: ({ latest }) => (latest ? timelinessText(say, latest) : ''),
      code: ({ latest }) => latest?.kind ?? '',
    },
  ]
  return withFiles(say, [
    {
      id: 'name',
      header: say('column.institution'),
      text: ({ institution }) => pick(institution.name),
      found: ({ institution }) => everyName(snapshot, institution.id),
      code: ({ institution }) => institution.id,
    },
    {
      id: 'kind',
      header: say('column.kind'),
      text: ({ institution }) => say(`institution.kind.${institution.kind}`),
      code: ({ institution }) => institution.kind,
    },
    counted(say, 'leads', say('column.leads'), ({ led }) => led.length),
    {
      id: 'status',
      header: say('column.statuses'),
      text: ({ led }) => format.list(led.map(({ verdict }) => say(`status.${verdict.status}`))),
      number: ({ rollup }) => rollup.countsByStatus.overdue * 1000 + rollup.countsByStatus.offTrack,
      inFile: SERIOUSNESS.map((status) => ({
        header: say('file.ofStatus', { status: say(`status.${status}`) }),
        text: ({ rollup }) => plainNumber(rollup.countsByStatus[status]),
      })),
    },
    {
      id: 'done',
      header: say('fact.done'),
      text: ({ led, rollup }) => (led.length === 0 ? '' : shareText(say, rollup.actual)),
      number: ({ rollup }) => valueOf(rollup.actual),
      figure: 'percent',
    },
    {
      id: 'planned',
      header: say('fact.planned'),
      text: ({ led, rollup }) => (led.length === 0 ? '' : shareText(say, rollup.planned)),
      number: ({ rollup }) => valueOf(rollup.planned),
      figure: 'percent',
    },
    { id: 'progress', header: say('column.progress'), text: () => '', inFile: [] },
    ...where<InstitutionRow, InstitutionColumn>(
      plan.actions.some(({ coLeads }) => coLeads.length > 0),
      counted(say, 'coLeads', say('column.coLeads.count'), ({ coLed }) => coLed.length),
    ),
    counted(say, 'partner', say('column.asPartner'), ({ partnered }) => partnered.length),
    counted(say, 'indicators', say('nav.indicators'), ({ indicators }) => indicators),
    ...(plan.reporting ? reporting : []),
    sourceColumn(say, snapshot, ({ institution }) => institution),
  ])
}

/** A column of whole numbers. */
function counted(
  { format }: Say,
  id: InstitutionColumn,
  header: string,
  number: (row: InstitutionRow) => number,
): Column<InstitutionRow, InstitutionColumn> {
  return { id, header, text: (row) => format.number(number(row)), number, plain: (row) => plainNumber(number(row)) }
}
