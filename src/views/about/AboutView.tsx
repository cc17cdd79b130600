import { useLocale, useText } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { Facts } from '#ui/controls/Facts.tsx'
import { Page } from '#ui/controls/Page.tsx'
import { Panel, PanelGrid } from '#ui/controls/Panel.tsx'
import { ActionRules } from './ActionRules.tsx'
import { Caveats } from './Caveats.tsx'
import { RatingRules } from './RatingRules.tsx'
import styles from './AboutView.module.css'

/** How Athar judges: every rule in plain words, with the thresholds in force for this strategy. */
export function AboutView() {
  const t = useText()
  const { format, pick } = useLocale()
  const { plan } = useSnapshot()
  const cycle = plan.reporting
  return (
    <Page title={t('nav.about')} lead={<p>{t('about.lead')}</p>}>
      <PanelGrid>
        <Panel title={pick(plan.title)}>
          <p className={styles.prose} dir="auto">
            {pick(plan.description)}
          </p>
          <Facts
            facts={[
              { term: t('about.edition'), value: <bdi>{plan.edition}</bdi> },
              { term: t('about.adopted'), value: format.day(plan.adopted) },
              {
                term: t('about.years'),
                value: t('about.fromUntil', { from: format.day(plan.from), until: format.day(plan.until) }),
              },
              {
                term: t('about.cycle'),
                value: cycle
                  ? t('about.cycleText', { frequency: t(`frequency.${cycle.frequency}`), days: cycle.dueDays })
                  : t('about.noCycle'),
              },
            ]}
          />
        </Panel>
        <Panel title={t('about.statements')}>
          <div className={styles.prose}>
            <p>{t('about.statements.kinds')}</p>
            <p>{t('about.statements.support')}</p>
            <p>{t('about.statements.contested')}</p>
            <p>{t('about.statements.gaps')}</p>
          </div>
        </Panel>
        <ActionRules rules={plan.rules} />
        <RatingRules rules={plan.rules} />
        <Panel title={t('about.rollup')}>
          <div className={styles.prose}>
            <p>{t('about.rollup.mean')}</p>
            <p>{t('about.rollup.coverage', { share: format.percent(plan.rules.minimumCoverage) })}</p>
            <p>{t('about.rollup.shared')}</p>
            <p>{t('about.rollup.curve')}</p>
          </div>
        </Panel>
        {plan.caveats.length > 0 && <Caveats caveats={plan.caveats} />}
      </PanelGrid>
    </Page>
  )
}
