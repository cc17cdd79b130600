import type { PublicIndicator } from '#domain/disclose/publicDoc.ts'
import { dayNumber } from '#domain/plan/day.ts'
import type { PeriodValue } from '#domain/plan/indicator.ts'
import { periodEnd } from '#domain/plan/period.ts'
import type { Period } from '#domain/plan/period.ts'
import { niceScale } from '#ui/charts/niceScale.ts'
import { figureText } from '#telling/figureText.ts'
import type { Page } from '../page.ts'

const [WIDTH, HEIGHT, RIGHT, TOP, BOTTOM] = [640, 260, 16, 14, 30]

interface Mark {
  readonly x: number
  readonly y: number
}

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
  if (known.length < 2) return null
  const all = [...known, ...indicator.targets]
  const nice = niceScale(all.map(({ value }) => value))
  const ticks = indicator.scale.length > 0 ? indicator.scale.map(({ code }) => code) : nice.ticks
  const [low, high] = [Math.min(...ticks), Math.max(...ticks)]
  const labels = ticks.map((tick) =>
    indicator.scale.length > 0 ? figureText(say, indicator, tick) : say.format.number(tick, nice.decimals),
  )
  // Room for the longest label, at about seven units a letter.
  const left = 24 + 7 * Math.max(...labels.map(({ length }) => length))
  const days = all.map(({ period }) => dayNumber(periodEnd(period)))
  const [first, last] = [Math.min(...days), Math.max(...days)]
  const xOf = (period: Period) => {
    const share = last === first ? 0.5 : (dayNumber(periodEnd(period)) - first) / (last - first)
    const x = left + 10 + share * (WIDTH - left - RIGHT - 20)
    return say.dir === 'rtl' ? WIDTH - x : x
  }
  const yOf = (value: number) => {
    const share = (value - low) / (high - low || 1)
    return TOP + (1 - (isBestFirst(of) ? 1 - share : share)) * (HEIGHT - TOP - BOTTOM)
  }
  const at = ({ period, value }: PeriodValue): Mark => ({ x: xOf(period), y: yOf(value) })
  const edge = say.dir === 'rtl' ? WIDTH - left + 8 : left - 8
  const [start, end] = [known[0] as PeriodValue, known.at(-1) as PeriodValue]
  return (
    <figure>
      <svg
        className="line"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={say('chart.trend.latest', {
          first: figureText(say, indicator, start.value),
          firstPeriod: say.format.period(start.period),
          latest: figureText(say, indicator, end.value),
          latestPeriod: say.format.period(end.period),
        })}
      >
        {ticks.map((tick, index) => (
          <g key={tick}>
            <line
              className="rule"
              x1={left}
              x2={WIDTH - RIGHT}
              y1={yOf(tick)}
              y2={yOf(tick)}
              {...(say.dir === 'rtl' && { x1: RIGHT, x2: WIDTH - left })}
            />
            <text className="tick" x={edge} y={yOf(tick) + 4} textAnchor="end">
              {labels[index]}
            </text>
          </g>
        ))}
        {ticksOf(all.map(({ period }) => period)).map((period) => (
          <text key={period} className="tick" x={xOf(period)} y={HEIGHT - 8} textAnchor="middle">
            {say.format.periodTick(period)}
          </text>
        ))}
        <path
          className="path"
          d={pathOf(main.map((figure) => ({ ...figure, mark: markOf(figure.value, figure.period, at) })))}
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
      </svg>
      <figcaption>{say('chart.unit', { unit: say.pick(indicator.unit) })}</figcaption>
    </figure>
  )
}

/** Steps of a scale are numbered from the best: the best is drawn at the top. */
function isBestFirst({ indicator: { scale } }: PublicIndicator): boolean {
  return scale.length > 0
}

function markOf(
  value: PublicIndicator['figures'][number]['value'],
  period: Period,
  at: (of: PeriodValue) => Mark,
): Mark | undefined {
  return typeof value === 'number' ? at({ period, value }) : undefined
}

/** Lifted wherever a figure is missing or may not be compared with the one before. */
function pathOf(points: readonly { readonly mark: Mark | undefined; readonly cut?: unknown }[]): string {
  return points
    .map(({ mark, cut }, index) => {
      if (!mark) return ''
      const isJoined = index > 0 && points[index - 1]?.mark !== undefined && cut === undefined
      return `${isJoined ? 'L' : 'M'}${mark.x.toFixed(1)} ${mark.y.toFixed(1)}`
    })
    .join('')
}

function diamond({ x, y }: Mark): string {
  return `M${x.toFixed(1)} ${(y - 6).toFixed(1)}l6 6-6 6-6-6Z`
}

/** As many periods as can be read, the first and the last among them. */
function ticksOf(periods: readonly Period[]): readonly Period[] {
  const sorted = [...new Set(periods)].toSorted((a, b) => dayNumber(periodEnd(a)) - dayNumber(periodEnd(b)))
  const step = Math.max(1, Math.ceil((sorted.length - 1) / 5))
  return sorted.filter((_, index) => (sorted.length - 1 - index) % step === 0)
}
