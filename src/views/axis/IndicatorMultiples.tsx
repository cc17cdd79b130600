import { latestPoint } from '#domain/judge/series.ts'
import type { Indicator } from '#domain/plan/indicator.ts'
import type { AxisId } from '#domain/plan/ids.ts'
import type { IndicatorSnapshot } from '#domain/snapshot.ts'
import { foreignSide } from '#i18n/lang.ts'
import { measured } from '#i18n/measuredText.ts'
import type { Measured } from '#i18n/measuredText.ts'
import type { Say } from '#i18n/say.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { TrendChartLazy } from '#ui/charts/TrendChartLazy.tsx'
import { Panel } from '#ui/controls/Panel.tsx'
import { useTrend } from '../indicator/useTrend.ts'
import { IndicatorLink } from '../links/IndicatorLink.tsx'
import { SourceButton } from '../provenance/SourceButton.tsx'
import { figureText } from '#telling/figureText.ts'
import { RatingBadge } from '../verdict/RatingBadge.tsx'
import styles from './AxisView.module.css'

/** The indicators of an axis, one small chart each; those with a line to draw come first, those without a figure are folded. */
export function IndicatorMultiples({ axis }: { readonly axis: AxisId }) {
  const say = useSay()
  const { indicators } = useSnapshot()
  const here = indicators
    .filter(({ indicator }) => indicator.axis === axis)
    .toSorted((a, b) => Number(isDrawn(b)) - Number(isDrawn(a)))
  const [known, silent] = [here.filter(isKnown), here.filter((row) => !isKnown(row))]
  return (
    <Panel title={say('nav.indicators')} note={say('indicators.count', { n: here.length })}>
      <div className={styles.multiples}>
        {known.map((row) => (
          <Multiple key={row.indicator.id} row={row} />
        ))}
      </div>
      {silent.length > 0 && (
        <details className={styles.silent} open={known.length === 0 && silent.length <= 6}>
          <summary>{say('indicators.silent', { n: silent.length })}</summary>
          <ul>
            {silent.map(({ indicator }) => (
              <li key={indicator.id}>
                <IndicatorLink indicator={indicator} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </Panel>
  )
}

function Multiple({ row }: { readonly row: IndicatorSnapshot }) {
  const say = useSay()
  const { indicator, record } = row
  const data = useTrend(row)
  const latest = latestPoint(record.main)
  const shown = latest?.reading.kind === 'value' ? shownFigure(say, indicator, latest.reading.value) : undefined
  return (
    <article className={styles.multiple}>
      <div className={styles.head}>
        <h3>
          <IndicatorLink indicator={indicator} />
        </h3>
        <RatingBadge row={row} />
      </div>
      {latest && shown ? (
        <div className={styles.figure}>
          <bdi>{shown.figure}</bdi>{' '}
          <small>
            {shown.unit !== '' && (
              <>
                <bdi {...foreignSide(indicator.unit, say.lang)}>{shown.unit}</bdi>
                {' · '}
              </>
            )}
            {say.format.period(latest.period)} ·{' '}
            <SourceButton
              provenance={latest.observation.provenance}
              sources={latest.observation.sources}
              of={say.pick(indicator.name)}
            />
          </small>
        </div>
      ) : (
        <p className={styles.single}>{say(row.rating.metIn ? 'gap.targetMet' : 'why.rating.noValue')}</p>
      )}
      {isDrawn(row) ? (
        <TrendChartLazy data={data} height={170} />
      ) : (
        latest && <p className={styles.single}>{say('indicator.singleFigure')}</p>
      )}
    </article>
  )
}

/** A figure with the unit that belongs to it; a step of an ordinal scale by its name. */
function shownFigure(say: Say, indicator: Indicator, value: number): Measured {
  if (indicator.scale.length > 0) return { figure: figureText(say, indicator, value), unit: '' }
  return measured(say, indicator, value)
}

/** Something was said of it by the day: a figure, or that its target was met. */
function isKnown({ rating }: IndicatorSnapshot): boolean {
  return rating.latest !== undefined || rating.metIn !== undefined
}

/** A chart needs two figures, or one and a target to compare it with. */
function isDrawn({ indicator, record }: IndicatorSnapshot): boolean {
  const points = record.totals.flatMap((series) => series.points.filter(({ reading }) => reading.kind === 'value'))
  return points.length > 1 || (points.length === 1 && indicator.targets.length > 0)
}
