import { Link } from '@tanstack/react-router'
import { INDICATOR_RATINGS } from '#domain/judge/indicatorRating.ts'
import type { AxisRollup } from '#domain/judge/headline.ts'
import { valueOf } from '#domain/judge/reading.ts'
import { useLocale, useText } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { Bullet } from '#ui/charts/Bullet.tsx'
import { Panel } from '#ui/controls/Panel.tsx'
import { coverageText, progressText, shareText } from '../verdict/readings.ts'
import { StatusCounts } from '../verdict/StatusCounts.tsx'
import styles from './Overview.module.css'

/** How one axis stands: implementation first, results in its foot, never averaged together. */
export function AxisCard({ axis, rollup }: AxisRollup) {
  const t = useText()
  const { format, pick } = useLocale()
  const { indicators, plan } = useSnapshot()
  const ratings = indicators.filter(({ indicator }) => indicator.axis === axis.id).map(({ rating }) => rating.rating)
  const results = INDICATOR_RATINGS.flatMap((rating) => {
    const count = ratings.filter((each) => each === rating).length
    return count > 0 ? [t('results.count', { shown: format.number(count), rating: t(`rating.${rating}`) })] : []
  })
  const [done, planned] = [shareText(rollup.actual, format, t), shareText(rollup.planned, format, t)]
  const isRated = rollup.planned.kind === 'value'
  return (
    <Panel
      span="third"
      title={pick(axis.name)}
      aside={
        <Link to="/axes/$id" params={{ id: axis.id }} aria-label={t('axis.open', { axis: pick(axis.name) })}>
          {t('open')}
        </Link>
      }
    >
      <div className={styles.card}>
        {isRated ? (
          <div>
            {rollup.actual.kind === 'value' ? (
              <p className={styles.big}>
                <bdi>{done}</bdi>
                <small>{t('axis.donePlanned', { planned })}</small>
              </p>
            ) : (
              <p className={styles.withheld}>{progressText(rollup, format, t)}</p>
            )}
            <Bullet
              done={valueOf(rollup.actual)}
              planned={valueOf(rollup.planned)}
              label={progressText(rollup, format, t)}
            />
          </div>
        ) : (
          <p className={styles.big}>
            <bdi>
              {t('axis.ofTotal', {
                n: format.number(rollup.countsByStatus.completed),
                total: format.number(rollup.count),
              })}
            </bdi>
            <small>{t('axis.completed')}</small>
          </p>
        )}
        <StatusCounts rollup={rollup} filter={{ axis: axis.id }} />
        <div className={styles.foot}>
          <span>{coverageText(rollup, plan.reporting !== undefined, format, t)}</span>
          {results.length > 0 && <span>{t('axis.results', { list: results.join(t('comma')) })}</span>}
        </div>
      </div>
    </Panel>
  )
}
