import { getRouteApi } from '@tanstack/react-router'
import { caveatsBy } from '#domain/judge/knownBy.ts'
import { fiscalPeriodOf } from '#domain/plan/fiscalYear.ts'
import { periodEnd, periodStart } from '#domain/plan/period.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { Facts } from '#ui/controls/Facts.tsx'
import { Page } from '#ui/controls/Page.tsx'
import { Panel, PanelGrid } from '#ui/controls/Panel.tsx'
import { Words } from '#ui/controls/Words.tsx'
import { ActionRules } from './ActionRules.tsx'
import { Caveats } from './Caveats.tsx'
import { RatingRules } from './RatingRules.tsx'
import styles from './AboutView.module.css'

const route = getRouteApi('/strategy/about')

/** How Athar judges: every rule in plain words, with the thresholds in force for this strategy. */
export function AboutView() {
  const say = useSay()
  const { at } = route.useSearch()
  const { format } = say
  const snapshot = useSnapshot()
  const { plan } = snapshot
  const caveats = caveatsBy(snapshot)
  const cycle = plan.reporting
  const fiscal = plan.fiscalYear && fiscalPeriodOf(plan.from, 12, plan.fiscalYear)
  return (
    <Page title={say('nav.about')} lead={<p>{say('about.lead')}</p>}>
      <PanelGrid>
        <Panel title={<Words of={plan.title} />}>
          <p className={styles.prose} dir="auto">
            <Words of={plan.description} />
          </p>
          <Facts
            facts={[
              { term: say('about.edition'), value: <bdi>{plan.edition}</bdi> },
              { term: say('about.adopted'), value: format.day(plan.adopted) },
              {
                term: say('about.years'),
                value: say('about.fromUntil', { from: format.day(plan.from), until: format.day(plan.until) }),
              },
              ...(fiscal
                ? [
                    {
                      term: say('about.fiscal'),
                      value: say('about.fiscalText', {
                        year: format.period(fiscal),
                        from: format.day(periodStart(fiscal)),
                        until: format.day(periodEnd(fiscal)),
                      }),
                    },
                  ]
                : []),
              {
                term: say('about.cycle'),
                value: cycle
                  ? say('about.cycleText', { frequency: say(`frequency.${cycle.frequency}`), days: cycle.dueDays })
                  : say('about.noCycle'),
              },
            ]}
          />
        </Panel>
        <Panel title={say('about.statements')}>
          <div className={styles.prose}>
            <p>{say('about.statements.kinds')}</p>
            <p>{say('about.statements.support')}</p>
            <p>{say('about.statements.contested')}</p>
            <p>{say('about.statements.gaps')}</p>
          </div>
        </Panel>
        <ActionRules rules={plan.rules} />
        <RatingRules rules={plan.rules} />
        <Panel title={say('about.rollup')}>
          <div className={styles.prose}>
            <p>{say('about.rollup.mean')}</p>
            <p>{say('about.rollup.coverage', { share: format.percent(plan.rules.minimumCoverage) })}</p>
            <p>{say('about.rollup.shared')}</p>
            <p>{say('about.rollup.curve')}</p>
            {plan.actions.some(({ money }) => money) && <p>{say('about.money')}</p>}
            {plan.selfRatings && <p>{say('about.self')}</p>}
          </div>
        </Panel>
        <Panel title={say('about.forecast')}>
          <div className={styles.prose}>
            <p>{say('about.forecast.how')}</p>
            <p>{say('about.forecast.range')}</p>
            <p>{say('about.forecast.rangeDone')}</p>
            <p>{say('about.forecast.use')}</p>
          </div>
        </Panel>
        <Panel title={say('about.changes')}>
          <div className={styles.prose}>
            <p>{say('about.changes.how')}</p>
            <p>{say('about.changes.scale')}</p>
            <p>{say('about.changes.figures')}</p>
          </div>
        </Panel>
        {caveats.length > 0 && <Caveats caveats={caveats} at={at} />}
      </PanelGrid>
    </Page>
  )
}
