import { getRouteApi } from '@tanstack/react-router'
import type { InstitutionId } from '#domain/plan/ids.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { Page } from '#ui/controls/Page.tsx'
import { Panel, PanelGrid, PanelRow } from '#ui/controls/Panel.tsx'
import { Tag } from '#ui/controls/Tag.tsx'
import { Words } from '#ui/controls/Words.tsx'
import { ChangesOf } from '../changes/ChangesOf.tsx'
import { DecisionsOf } from '../decision/DecisionsOf.tsx'
import { MoneyPanel } from '../action/MoneyPanel.tsx'
import { OwnerTable } from '../action/OwnerTable.tsx'
import { StatusHistoryPanel } from '../history/StatusHistoryPanel.tsx'
import { IndicatorTable } from '../indicator/IndicatorTable.tsx'
import { Note } from '../provenance/Note.tsx'
import { ProvenanceTag } from '../provenance/ProvenanceTag.tsx'
import { SourceButton } from '../provenance/SourceButton.tsx'
import { InstitutionSummary } from './InstitutionSummary.tsx'
import { RefusedPanel } from './RefusedPanel.tsx'
import { ReportingStrip } from './ReportingStrip.tsx'
import { ExtraPanel } from '../ExtraPanel.tsx'
import { NotFound } from '../NotFound.tsx'

const route = getRouteApi('/strategy/institutions/$id')

/** One institution: what it leads, what it supports, what it measures, and how it reports. */
export function InstitutionView() {
  const say = useSay()
  const { pick } = say
  const { outline, actions, indicators, reporting, plan } = useSnapshot()
  const { id } = route.useParams()
  const institution = outline.institutions.get(id as InstitutionId)
  if (!institution) return <NotFound />
  const led = actions.filter(({ action }) => action.lead === institution.id)
  const kept = indicators.filter(({ indicator }) => indicator.keeper === institution.id)
  const record = reporting.find((each) => each.institution === institution.id)
  const file = `${plan.strategy}-${institution.id}`
  const shared = [
    {
      table: 'coLed' as const,
      name: 'co-lead',
      title: say('institution.coLeads'),
      rows: actions.filter(({ action }) => action.coLeads.includes(institution.id)),
    },
    {
      table: 'partnered' as const,
      name: 'partner',
      title: say('institution.partner'),
      rows: actions.filter(({ action }) => action.partners.includes(institution.id)),
    },
  ]
  return (
    <Page
      title={pick(institution.name)}
      heading={<Words of={institution.name} />}
      trail={say(`institution.kind.${institution.kind}`)}
      lead={
        <>
          <p>
            <Words of={institution.role} />
          </p>
          <Note text={institution.note} />
        </>
      }
      aside={
        <>
          <ProvenanceTag provenance={institution.provenance} />
          {!institution.isArabicNameSourced && <Tag>{say('institution.nameOurs')}</Tag>}
          <SourceButton provenance={institution.provenance} sources={institution.sources} of={pick(institution.name)} />
        </>
      }
    >
      <PanelGrid>
        <ChangesOf of={(line) => line.owner === institution.id} all={{ institution: institution.id }} />
        <PanelRow>
          {led.length > 0 && <InstitutionSummary id={institution.id} rows={led} />}
          <MoneyPanel rows={led} />
          {record && <ReportingStrip record={record} />}
        </PanelRow>
        {led.length > 0 && <StatusHistoryPanel of={pick(institution.name)} rows={led} fileName={`${file}-statuses`} />}
        <DecisionsOf isAbout={({ decision }) => decision.owner === institution.id} />
        <Panel title={say('institution.leads')} note={say('institution.leadsNote')}>
          {led.length === 0 ? (
            <p>{say('institution.leadsNone')}</p>
          ) : (
            <OwnerTable
              caption={say('institution.leads')}
              rows={led}
              table="led"
              groupBy="none"
              fileName={`${file}-lead`}
            />
          )}
        </Panel>
        {shared
          .filter(({ rows }) => rows.length > 0)
          .map(({ title, table, name, rows }) => (
            <Panel key={table} title={title} note={say('institution.partnerNote')}>
              <OwnerTable caption={title} rows={rows} table={table} groupBy="lead" fileName={`${file}-${name}`} />
            </Panel>
          ))}
        {kept.length > 0 && (
          <Panel title={say('institution.indicators')}>
            <IndicatorTable
              caption={say('institution.indicators')}
              rows={kept}
              table="kept"
              fileName={`${file}-indicators`}
            />
          </Panel>
        )}
        <ExtraPanel of={institution} />
        <RefusedPanel of={institution.id} />
      </PanelGrid>
    </Page>
  )
}
