import type { CurvePoint } from '#domain/judge/curve.ts'
import { valueOf } from '#domain/judge/reading.ts'
import { shareText } from '#i18n/shareText.ts'
import type { Page } from '../page.ts'
import { SiteTable } from '../SiteTable.tsx'
import { makePlot, pathOf, PlotFrame } from './plot.tsx'

/** The lines, in the order in which they are drawn and named: what a point says of each. */
const LINES = [
  ['ahead', 'chart.ahead', 'chart.column.ahead'],
  ['planned', 'chart.planned', 'chart.column.planned'],
  ['actual', 'chart.done', 'chart.column.done'],
] as const

/** What happened is named before what is ahead. */
const NAMED = LINES.toReversed()

const SCALE = [0, 0.25, 0.5, 0.75, 1]

/** Whether there is anything to draw: what is done, at two moments at least. */
export function hasCurve(curve: readonly CurvePoint[]): boolean {
  return curve.filter(({ actual }) => actual.kind === 'value').length > 1
}

/** The share of all weighted work that was planned and is done, quarter by quarter; and the same as a table. */
export function CurveChart({ page }: { readonly page: Page }) {
  const { say, doc } = page
  const { curve } = doc
  const plot = makePlot(
    say,
    SCALE.map((value) => ({ value, label: say.format.percent(value) })),
    curve.map(({ day }) => day),
  )
  const latest = curve.findLast(({ actual }) => actual.kind === 'value')
  return (
    <>
      <figure>
        {latest && (
          <PlotFrame
            say={say}
            plot={plot}
            name={say('chart.curve.summary', {
              day: say.format.day(latest.day),
              done: shareText(say, latest.actual),
              planned: shareText(say, latest.planned),
            })}
            periods={curve.map(({ period }) => period)}
          >
            {LINES.map(([line]) => (
              <path
                key={line}
                className={`path ${line}`}
                d={pathOf(
                  curve.map((point) => {
                    const share = valueOf(point[line])
                    return { at: share === undefined ? undefined : { x: plot.xOf(point.day), y: plot.yOf(share) } }
                  }),
                )}
              />
            ))}
            {curve.map(({ period, day, actual }) => {
              const share = valueOf(actual)
              return (
                share !== undefined && (
                  <circle key={period} className="dot" cx={plot.xOf(day)} cy={plot.yOf(share)} r="3.5">
                    <title>{`${say.format.day(day)}: ${say.format.percent(share)}`}</title>
                  </circle>
                )
              )
            })}
          </PlotFrame>
        )}
        <figcaption>
          <ul className="counts">
            {NAMED.map(([line, word]) => (
              <li key={line} className="tag">
                <svg
                  className="swatch line"
                  viewBox="0 0 28 8"
                  width="28"
                  height="8"
                  aria-hidden="true"
                  focusable="false"
                >
                  <path className={`path ${line}`} d="M0 4H28" />
                </svg>
                {say(word)}
              </li>
            ))}
          </ul>
          <p>{say('curve.note')}</p>
        </figcaption>
      </figure>
      <details>
        <summary>{say('chart.table')}</summary>
        <SiteTable
          page={page}
          caption={say('chart.table.of', { title: say('curve.panel') })}
          headings={[
            { text: say('chart.column.period') },
            { text: say('chart.column.day') },
            ...NAMED.map(([, , head]) => ({ text: say(head), isNumber: true })),
          ]}
        >
          {curve.map((point) => (
            <tr key={point.period}>
              <th scope="row" data-label={say('chart.column.period')}>
                {say.format.period(point.period)}
              </th>
              <td data-label={say('chart.column.day')}>{say.format.dayShort(point.day)}</td>
              {NAMED.map(([line, , head]) => (
                <td key={line} className="number" data-label={say(head)}>
                  {shareText(say, point[line])}
                </td>
              ))}
            </tr>
          ))}
        </SiteTable>
      </details>
    </>
  )
}
