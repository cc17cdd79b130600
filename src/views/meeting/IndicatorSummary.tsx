import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { datedFigure } from '#telling/figureText.ts'
import { RATING_TONES } from '#telling/tones.ts'
import { Sparkline } from '#ui/charts/Sparkline.tsx'
import { MarkedName } from '#ui/controls/MarkedName.tsx'
import { Panel } from '#ui/controls/Panel.tsx'
import { Words } from '#ui/controls/Words.tsx'
import { PlainTable } from '#ui/table/PlainTable.tsx'
import { IndicatorLink } from '../links/IndicatorLink.tsx'

/** Every indicator with its latest figure, its target, its rating and its line. */
export function IndicatorSummary() {
  const say = useSay()
  const { indicators } = useSnapshot()
  const title = say('nav.indicators')
  if (indicators.length === 0) return null
  return (
    <Panel title={title}>
      <PlainTable
        name={say('table.of', { title })}
        heads={[
          { id: 'indicator', text: say('column.indicator') },
          { id: 'latest', text: say('fact.latest'), isNumber: true },
          { id: 'unit', text: say('column.unit') },
          { id: 'target', text: say('fact.target'), isNumber: true },
          { id: 'rating', text: say('column.rating') },
          { id: 'trend', text: say('column.trend') },
        ]}
      >
        {indicators.map(({ indicator, record, rating }) => {
          const target = indicator.targets.at(-1)
          return (
            <tr key={indicator.id}>
              <th scope="row">
                <IndicatorLink indicator={indicator} />
              </th>
              <td data-number>{rating.latest ? datedFigure(say, indicator, rating.latest) : say('gap.notReported')}</td>
              <td>
                <Words of={indicator.unit} />
              </td>
              <td data-number>{target ? datedFigure(say, indicator, target) : say('rating.noTarget')}</td>
              <td>
                <MarkedName tone={RATING_TONES[rating.rating]}>{say(`rating.${rating.rating}`)}</MarkedName>
              </td>
              <td>
                <Sparkline series={record.main} scale={indicator.scale} />
              </td>
            </tr>
          )
        })}
      </PlainTable>
    </Panel>
  )
}
