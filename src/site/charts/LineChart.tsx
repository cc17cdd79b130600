import type { PublicIndicator } from '#domain/disclose/publicDoc.ts'
import type { PeriodValue } from '#domain/plan/indicator.ts'
import { periodEnd } from '#domain/plan/period.ts'
import { niceScale } from '#ui/charts/niceScale.ts'
import { figureText } from '#telling/figureText.ts'
import type { Page } from '../page.ts'
import { makePlot, pathOf, PlotFrame } from './plot.tsx'
import type { Place, PlotTick } from './plot.tsx'

/**
 * The line by which an indicator is judged, with its targets. It is cut where figures may not be compared, and open where
 * one is withheld or missing. The table under it says the same.
 */
export function LineChart({ page, of }: { readonly page: Page; readonly of: PublicIndicator }) {
  const { say } = page
  const { indicator, figures } = of
  const main = figures.filter(({ isMain }) => isMain)
  const known = main.flatMap(({ period, value }): readonly PeriodValue[] =>
    typeof value === 'number' ? [{ period, value }] : [],
  )
  const [start, end] = [known[0], known.at(-1)]
  if (!start || !end || known.length < 2) return null
  const all = [...known, ...indicator.targets]
  const plot = makePlot(
    say,
    ticksOf(page, of, all),
    all.map(({ period }) => periodEnd(period)),
    // Steps of a scale are numbered from the best: the best is drawn at the top.
    indicator.scale.length > 0,
  )
  const at = ({ period, value }: PeriodValue): Place => ({ x: plot.xOf(periodEnd(period)), y: plot.yOf(value) })
  return (
    <figure>
      <PlotFrame
        say={say}
        plot={plot}
        name={say('chart.trend.latest', {
          first: figureText(say, indicator, start.value),
          firstPeriod: say.format.period(start.period),
          latest: figureText(say, indicator, end.value),
          latestPeriod: say.format.period(end.period),
        })}
        periods={all.map(({ period }) => period)}
      >
        <path
          className="path"
          d={pathOf(
            main.map(({ period, value, cut }) => ({
              at: typeof value === 'number' ? at({ period, value }) : undefined,
              isCut: cut !== undefined,
            })),
          )}
        />
        {known.map((each) => (
          <circle key={each.period} className="dot" cx={at(each).x} cy={at(each).y} r="3.5">
            <title>{`${say.format.period(each.period)}: ${figureText(say, indicator, each.value)}`}</title>
          </circle>
        ))}
        {indicator.targets.map((target) => (
          <path key={target.period} className="target" d={diamond(at(target))}>
            <title>{`${say('chart.target')} ${say.format.period(target.period)}: ${figureText(say, indicator, target.value)}`}</title>
          </path>
        ))}
      </PlotFrame>
      <figcaption>{say('chart.unit', { unit: say.pick(indicator.unit) })}</figcaption>
    </figure>
  )
}

/** The steps of its own scale, else round numbers. */
function ticksOf({ say }: Page, { indicator }: PublicIndicator, all: readonly PeriodValue[]): readonly PlotTick[] {
  if (indicator.scale.length > 0)
    return indicator.scale.map(({ code }) => ({ value: code, label: figureText(say, indicator, code) }))
  const { ticks, decimals } = niceScale(all.map(({ value }) => value))
  return ticks.map((value) => ({ value, label: say.format.number(value, decimals) }))
}

function diamond({ x, y }: Place): string {
  return `M${x.toFixed(1)} ${(y - 6).toFixed(1)}l6 6-6 6-6-6Z`
}
