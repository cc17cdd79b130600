import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import { hasPlan, rollup } from '#domain/judge/rollup.ts'
import { valueOf } from '#domain/judge/reading.ts'
import type { AxisId } from '#domain/plan/ids.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { Bullet } from '#ui/charts/Bullet.tsx'
import { Page } from '#ui/controls/Page.tsx'
import { Panel, PanelGrid, PanelRow } from '#ui/controls/Panel.tsx'
import { Words } from '#ui/controls/Words.tsx'
import { MoneyPanel } from '../action/MoneyPanel.tsx'
import { OwnerTable } from '../action/OwnerTable.tsx'
import { StatusHistoryPanel } from '../history/StatusHistoryPanel.tsx'
import { Note } from '../provenance/Note.tsx'
import { SourceButton } from '../provenance/SourceButton.tsx'
import { coverageText, progressText } from '#telling/progressText.ts'
import { AxisCurve } from './AxisCurve.tsx'
import { ChangesOf } from '../changes/ChangesOf.tsx'
import { HowMade } from '../verdict/HowMade.tsx'
import { StatusCounts } from '../verdict/StatusCounts.tsx'
import { IndicatorMultiples } from './IndicatorMultiples.tsx'
import { ObjectiveList } from './ObjectiveList.tsx'
import styles from './AxisView.module.css'
import { ExtraPanel } from '../ExtraPanel.tsx'
import { OwnTitle } from '../OwnTitle.tsx'
import { NotFound } from '../NotFound.tsx'

const route = getRouteApi('/strategy/axes/$id')

/** So many objectives stand beside how the axis stands; more of them below it, in columns. */
const BESIDE = 6

/** One axis: its objectives, its indicators and who owes its actions. */
export function AxisView() {
  const say = useSay()
  const { pick } = say
  const { outline, actions, plan } = useSnapshot()
  const { id } = route.useParams()
  const axis = outline.axes.get(id as AxisId)
  const rows = useMemo(() => actions.filter(({ action }) => action.axis === axis?.id), [actions, axis])
  if (!axis) return <NotFound />
  const whole = rollup(rows, plan.rules)
  const isLong = plan.objectives.filter((objective) => objective.axis === axis.id).length > BESIDE
  const objectives = <ObjectiveList axis={axis.id} isLong={isLong} />
  const [progress, coverage] = [progressText(say, whole), coverageText(say, whole)]
  return (
    <Page
      title={pick(axis.name)}
      heading={<OwnTitle of={axis} title={axis.name} />}
      trail={plan.levels.axis ? pick(plan.levels.axis.one) : say('column.axis')}
      lead={
        <p>
          <Words of={axis.description} />
        </p>
      }
      aside={<SourceButton provenance={axis.provenance} sources={axis.sources} of={pick(axis.name)} />}
    >
      <PanelGrid>
        <ChangesOf of={(line) => line.axis === axis.id} all={{ axis: axis.id }} />
        <PanelRow>
          <Panel
            span="narrow"
            title={say('axis.implementation')}
            note={hasPlan(whole) && coverage && <HowMade rows={() => rows}>{coverage}</HowMade>}
          >
            <div className={styles.stack}>
              {hasPlan(whole) ? (
                <>
                  <p>{progress}</p>
                  <Bullet done={valueOf(whole.actual)} planned={valueOf(whole.planned)} label={progress} />
                </>
              ) : (
                <p>{say('axis.cannot')}</p>
              )}
              <StatusCounts rollup={whole} filter={{ axis: axis.id }} />
              <Note text={axis.note} />
            </div>
          </Panel>
          <MoneyPanel rows={rows} />
          {!isLong && objectives}
        </PanelRow>
        {isLong && objectives}
        {hasPlan(whole) && <AxisCurve axis={axis} />}
        {rows.length > 0 && (
          <StatusHistoryPanel of={pick(axis.name)} rows={rows} fileName={`${plan.strategy}-${axis.id}-statuses`} />
        )}
        <IndicatorMultiples axis={axis.id} />
        <Panel title={say('actions.table')} note={say('axis.owners')}>
          <OwnerTable
            caption={say('actions.table')}
            rows={rows}
            groupBy="lead"
            fileName={`${plan.strategy}-${axis.id}`}
          />
        </Panel>
        <ExtraPanel of={axis} />
      </PanelGrid>
    </Page>
  )
}
