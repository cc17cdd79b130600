import { parsePeriod } from '#domain/plan/period.ts'
import { askedPeriod, dueDay, reportablePeriods, reporters } from '#domain/report/due.ts'
import { getRouteApi } from '@tanstack/react-router'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { prefer, usePreferences } from '#state/preferences.ts'
import { useAddress, useChangeAddress } from '#state/address.ts'
import { useToday } from '#state/today.ts'
import { useWorkspace } from '#state/workspace.tsx'
import { Notice } from '#ui/controls/Notice.tsx'
import { Page } from '#ui/controls/Page.tsx'
import { Panel, PanelGrid } from '#ui/controls/Panel.tsx'
import { optionNamed } from '#ui/table/filterOption.ts'
import { SelectFilter } from '#ui/table/SelectFilter.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { DecisionsOf } from '../decision/DecisionsOf.tsx'
import { TrialBand } from '../try/TrialBand.tsx'
import { PastDay } from './PastDay.tsx'
import { ReportForm } from './ReportForm.tsx'
import styles from './Report.module.css'

const route = getRouteApi('/strategy/report')

/** What an institution tells about a period: choose for whom and about when, answer, file. */
export function ReportView() {
  const say = useSay()
  const { database } = useWorkspace()
  const { plan } = useSnapshot()
  const today = useToday()
  const { isToday } = useAddress()
  const change = useChangeAddress()
  const { period: asked } = route.useSearch()
  const actsFor = usePreferences((preferences) => preferences.actsFor)
  const candidates = reporters(plan)
  const institution = candidates.find((id) => id === actsFor)
  const periods = reportablePeriods(plan, today)
  const period = periods.find((each) => each === parsePeriod(asked ?? '')) ?? askedPeriod(plan, today)
  const due = period && dueDay(plan, period)
  const acting = plan.institutions.find(({ id }) => id === institution)
  return (
    <Page
      title={acting ? say('filing.titleOf', { institution: say.pick(acting.name) }) : say('filing.title')}
      lead={
        <p>
          {say('filing.lead')}{' '}
          {due && say(due < today ? 'filing.dueBefore' : 'filing.due', { day: say.format.day(due) })}
        </p>
      }
    >
      <TrialBand on="report" />
      <PanelGrid>
        <Panel>
          <div className={styles.choices}>
            <SelectFilter
              label={say('filing.actsFor')}
              value={institution ?? ''}
              onChange={(id) => prefer({ actsFor: id || undefined })}
              options={[
                { value: '', label: say('filing.choose') },
                ...candidates.map((id) => {
                  const found = plan.institutions.find((each) => each.id === id)
                  return optionNamed(say, id, found?.name ?? { en: id, ar: id })
                }),
              ]}
            />
            {period && (
              <SelectFilter
                label={say('column.period')}
                value={period}
                onChange={(each) => change({ period: each })}
                options={periods.map((each) => ({ value: each, label: say.format.period(each) }))}
              />
            )}
          </div>
          {!period && <Notice tone="unrated" title={say('filing.noCycle')} />}
          {period && !institution && <p>{say('filing.chooseFirst')}</p>}
        </Panel>
        {!isToday && (
          <Panel>
            <PastDay />
          </Panel>
        )}
        <DecisionsOf isAbout={({ decision, state }) => decision.owner === institution && state === 'open'} />
        {isToday &&
          period &&
          institution &&
          (database.kind === 'open' ? (
            <ReportForm key={`${institution}|${period}`} {...{ plan, institution, period, db: database.db, today }} />
          ) : (
            <Panel>
              <Notice tone="risk" title={say('filing.notKept')} />
            </Panel>
          ))}
      </PanelGrid>
    </Page>
  )
}
