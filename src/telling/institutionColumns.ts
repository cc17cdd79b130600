import type { InstitutionRow } from '#domain/judge/institutionRows.ts'
import { valueOf } from '#domain/judge/reading.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import type { Say } from '#i18n/say.ts'
import { shareText } from '#i18n/shareText.ts'
import { where } from './column.ts'
import type { Column } from './column.ts'
import { everyName } from './names.ts'
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
    },
    {
      id: 'latest',
      header: say('column.latestReport'),
      text: ({ latest }) => (latest ? timelinessText(say, latest) : ''),
    },
  ]
  return [
    {
      id: 'name',
      header: say('column.institution'),
      text: ({ institution }) => pick(institution.name),
      found: ({ institution }) => everyName(snapshot, institution.id),
    },
    {
      id: 'kind',
      header: say('column.kind'),
      text: ({ institution }) => say(`institution.kind.${institution.kind}`),
    },
    {
      id: 'leads',
      header: say('column.leads'),
      text: ({ led }) => format.number(led.length),
      number: ({ led }) => led.length,
    },
    {
      id: 'status',
      header: say('column.statuses'),
      text: ({ led }) => format.list(led.map(({ verdict }) => say(`status.${verdict.status}`))),
      number: ({ rollup }) => rollup.countsByStatus.overdue * 1000 + rollup.countsByStatus.offTrack,
    },
    {
      id: 'done',
      header: say('fact.done'),
      text: ({ led, rollup }) => (led.length === 0 ? '' : shareText(say, rollup.actual)),
      number: ({ rollup }) => valueOf(rollup.actual),
    },
    {
      id: 'planned',
      header: say('fact.planned'),
      text: ({ led, rollup }) => (led.length === 0 ? '' : shareText(say, rollup.planned)),
      number: ({ rollup }) => valueOf(rollup.planned),
    },
    { id: 'progress', header: say('column.progress'), text: () => '' },
    ...where<InstitutionRow, InstitutionColumn>(
      plan.actions.some(({ coLeads }) => coLeads.length > 0),
      {
        id: 'coLeads',
        header: say('column.coLeads.count'),
        text: ({ coLed }) => format.number(coLed.length),
        number: ({ coLed }) => coLed.length,
      },
    ),
    {
      id: 'partner',
      header: say('column.asPartner'),
      text: ({ partnered }) => format.number(partnered.length),
      number: ({ partnered }) => partnered.length,
    },
    {
      id: 'indicators',
      header: say('nav.indicators'),
      text: ({ indicators }) => format.number(indicators),
      number: ({ indicators }) => indicators,
    },
    ...(plan.reporting ? reporting : []),
    {
      id: 'source',
      header: say('column.source'),
      text: ({ institution }) => say(`provenance.${institution.provenance}`),
    },
  ]
}
