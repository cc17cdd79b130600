import { getRouteApi } from '@tanstack/react-router'
import type { InstitutionId } from '#domain/plan/ids.ts'
import { dutiesOf } from '#domain/report/due.ts'
import { aboutOf } from '#domain/report/reports.ts'
import { RichText, useSay } from '#i18n/LocaleProvider.tsx'
import { useReports, useSnapshot } from '#state/SnapshotProvider.tsx'
import { Page } from '#ui/controls/Page.tsx'
import { Panel, PanelGrid } from '#ui/controls/Panel.tsx'
import { ActionLink } from '../links/ActionLink.tsx'
import { InstitutionLink } from '../links/InstitutionLink.tsx'
import { NotFound } from '../NotFound.tsx'
import { TimelinessText } from '../verdict/TimelinessText.tsx'
import { FiledReport } from './FiledReport.tsx'
import styles from './Report.module.css'

const route = getRouteApi('/strategy/institutions/$id/reports/$period')

/** What an institution reported for a period: whether it came, what it said of each thing, and what became of that. */
export function FiledView() {
  const say = useSay()
  const { pick, format } = say
  const { plan, outline, reporting } = useSnapshot()
  const { id, period: wanted } = route.useParams()
  const institution = outline.institutions.get(id as InstitutionId)
  const owed = reporting
    .find((record) => record.institution === institution?.id)
    ?.periods.find(({ period }) => period === wanted)
  const reports = useReports()
  if (!institution || !owed) return <NotFound />
  const { period, timeliness } = owed
  const filed = reports?.filter((report) => report.by === institution.id && report.period === period) ?? []
  const told = new Set(filed.flatMap(({ items }) => items.map(aboutOf)))
  const untold = dutiesOf(plan, institution.id, period).actions.filter(
    ({ id: action, lead }) => lead === institution.id && !told.has(action),
  )
  return (
    <Page
      title={say('filed.title', { institution: pick(institution.name), period: format.period(period) })}
      heading={
        <RichText
          id="filed.title"
          values={{ institution: <InstitutionLink id={institution.id} isFull />, period: format.period(period) }}
        />
      }
      lead={
        <p>
          <TimelinessText timeliness={timeliness} />
          {'due' in timeliness && ` · ${say('reporting.due', { day: format.day(timeliness.due) })}`}
        </p>
      }
    >
      <PanelGrid>
        {reports === undefined && <Panel title={say('coming')} isBusy />}
        {reports !== undefined && filed.length === 0 && (
          <Panel>
            <p>{say('filed.none')}</p>
          </Panel>
        )}
        {filed.map((report) => (
          <FiledReport key={report.id} report={report} />
        ))}
        {filed.length > 0 && untold.length > 0 && (
          <Panel title={say('filed.untold')} note={say('filed.untoldNote')}>
            <ul className={styles.items}>
              {untold.map((action) => (
                <li key={action.id}>
                  <ActionLink action={action} />
                </li>
              ))}
            </ul>
          </Panel>
        )}
      </PanelGrid>
    </Page>
  )
}
