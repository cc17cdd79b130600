import { Link } from '@tanstack/react-router'
import { INDICATOR_RATINGS } from '#domain/judge/ratingBands.ts'
import type { AxisRollup } from '#domain/judge/headline.ts'
import { hasPlan } from '#domain/judge/rollup.ts'
import { valueOf } from '#domain/judge/reading.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { Bullet } from '#ui/charts/Bullet.tsx'
import { Panel } from '#ui/controls/Panel.tsx'
import { Words } from '#ui/controls/Words.tsx'
import { shareText } from '#i18n/shareText.ts'
import { coverageText, progressText } from '#telling/progressText.ts'
import { HowMade } from '../verdict/HowMade.tsx'
import { StatusCounts } from '../verdict/StatusCounts.tsx'
import styles from './Overview.module.css'

/** How one axis stands: implementation first, results in its foot, never averaged together. */
export function AxisCard({ axis, rollup }: AxisRollup) {
  const say = useSay()
  const { format, pick } = say
  const { actions, indicators } = useSnapshot()
  const members = () => actions.filter(({ action }) => action.axis === axis.id)
  const ratings = indicators.filter(({ indicator }) => indicator.axis === axis.id).map(({ rating }) => rating.rating)
  const results = INDICATOR_RATINGS.flatMap((rating) => {
    const count = ratings.filter((each) => each === rating).length
    return count > 0 ? [say('results.count', { shown: format.number(count), rating: say(`rating.${rating}`) })] : []
  })
  const [done, planned] = [shareText(say, rollup.actual), shareText(say, rollup.planned)]
  const isRated = hasPlan(rollup)
  // Where the mean is withheld, the sentence that says so has it already.
  const restsOn = rollup.actual.kind === 'value' ? coverageText(say, rollup) : undefined
  return (
    <Panel
      title={<Words of={axis.name} />}
      aside={
        <Link to="/axes/$id" params={{ id: axis.id }} aria-label={say('axis.open', { axis: pick(axis.name) })}>
          {say('open')}
        </Link>
      }
    >
      <div className={styles.card}>
        {isRated ? (
          <div>
            {rollup.actual.kind === 'value' ? (
              <p className={styles.big}>
                <bdi>{done}</bdi>
                <small>{say('axis.donePlanned', { planned })}</small>
              </p>
            ) : (
              <div className={styles.withheld}>
                <HowMade rows={members}>{progressText(say, rollup)}</HowMade>
              </div>
            )}
            <Bullet done={valueOf(rollup.actual)} planned={valueOf(rollup.planned)} label={progressText(say, rollup)} />
          </div>
        ) : (
          <p className={styles.big}>
            <Link to="/actions" search={{ axis: axis.id, status: 'completed' }}>
              <bdi>
                {say('axis.ofTotal', {
                  n: format.number(rollup.countsByStatus.completed),
                  total: format.number(rollup.count),
                })}
              </bdi>
            </Link>
            <small>{say('axis.completed')}</small>
          </p>
        )}
        <StatusCounts rollup={rollup} filter={{ axis: axis.id }} />
        {(restsOn !== undefined || results.length > 0) && (
          <div className={styles.foot}>
            {restsOn !== undefined && <HowMade rows={members}>{restsOn}</HowMade>}
            {results.length > 0 && <span>{say('axis.results', { list: results.join(say('comma')) })}</span>}
          </div>
        )}
      </div>
    </Panel>
  )
}
