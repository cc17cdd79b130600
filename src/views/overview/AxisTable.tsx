import { axisRollups } from '#domain/judge/headline.ts'
import { hasPlan } from '#domain/judge/rollup.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { shareText } from '#i18n/shareText.ts'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { coverageText } from '#telling/progressText.ts'
import { Panel } from '#ui/controls/Panel.tsx'
import { PlainTable } from '#ui/table/PlainTable.tsx'
import { AxisLink } from '../links/AxisLink.tsx'
import { HowMade } from '../verdict/HowMade.tsx'
import { StatusCounts } from '../verdict/StatusCounts.tsx'
import { hasManyAxes } from './hasManyAxes.ts'

/** How each axis stands, where there are too many for a card each. */
export function AxisTable() {
  const say = useSay()
  const snapshot = useSnapshot()
  const { plan, actions, rollups } = snapshot
  const title = plan.levels.axis ? say.pick(plan.levels.axis.many) : say('nav.axes')
  const isRated = hasPlan(rollups.whole)
  return (
    <Panel title={title}>
      <PlainTable
        name={say('table.of', { title })}
        hasCards={!hasManyAxes(plan)}
        heads={[
          { id: 'axis', text: title },
          ...(isRated
            ? [
                { id: 'done', text: say('fact.done'), isNumber: true },
                { id: 'planned', text: say('fact.planned'), isNumber: true },
                { id: 'made', text: say('made.title') },
              ]
            : []),
          { id: 'actions', text: say('nav.actions') },
        ]}
      >
        {axisRollups(snapshot).map(({ axis, rollup }) => (
          <tr key={axis.id}>
            <th scope="row">
              <AxisLink id={axis.id} />
            </th>
            {isRated && (
              <>
                <td data-number>{shareText(say, rollup.actual)}</td>
                <td data-number>{shareText(say, rollup.planned)}</td>
                <td>
                  <HowMade rows={() => actions.filter(({ action }) => action.axis === axis.id)}>
                    {coverageText(say, rollup) ?? say('made.open')}
                  </HowMade>
                </td>
              </>
            )}
            <td data-wide>
              <StatusCounts rollup={rollup} filter={{ axis: axis.id }} />
            </td>
          </tr>
        ))}
      </PlainTable>
    </Panel>
  )
}
