import { Link } from '@tanstack/react-router'
import { useLocale, useText } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { Facts } from '#ui/controls/Facts.tsx'
import { Panel } from '#ui/controls/Panel.tsx'
import { StatusBar } from '#ui/charts/StatusBar.tsx'
import styles from './Overview.module.css'

/** Without dates nothing can be late: what is known instead, how well it is sourced, and what is missing. */
export function KnownPanel() {
  const t = useText()
  const { format, pick } = useLocale()
  const { plan, actions, indicators, lastSaid } = useSnapshot()
  const count = (n: number) => format.number(n)
  const states = (['completed', 'in_progress', 'not_started'] as const).map((state) => ({
    state,
    count: actions.filter(({ record }) => record.current?.update.state === state).length,
  }))
  const figures = indicators.reduce((sum, { record }) => sum + record.series.flatMap(({ points }) => points).length, 0)
  const gaps = plan.caveats.filter(({ kind }) => kind === 'gap')
  return (
    <Panel title={t('known.title')} note={t('known.note')}>
      <div className={styles.known}>
        <StatusBar
          segments={states.map(({ state, count: n }) => ({
            id: state,
            count: n,
            label: t(`state.${state}`),
            colorToken: state === 'completed' ? '--done' : state === 'in_progress' ? '--planned' : '--rule-2',
          }))}
        />
        <Facts
          facts={[
            ...states
              .filter(({ count: n }) => n > 0)
              .map(({ state, count: n }) => ({ term: t(`state.${state}`), value: count(n) })),
            { term: t('known.figures'), value: count(figures) },
            { term: t('known.sources'), value: <Link to="/data">{count(plan.sources.length)}</Link> },
            { term: t('known.latest'), value: lastSaid ? format.day(lastSaid) : '–' },
          ]}
        />
        <div>
          <h3>{t('known.missing')}</h3>
          <ul>
            {gaps.map(({ text }) => (
              <li key={text.en} dir="auto">
                {pick(text)}
              </li>
            ))}
          </ul>
        </div>
        <Link to="/about">
          {t('known.conflicts', { n: plan.caveats.filter(({ kind }) => kind === 'conflict').length })}
        </Link>
      </div>
    </Panel>
  )
}
