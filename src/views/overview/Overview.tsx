import { axisRollups } from '#domain/judge/headline.ts'
import { mattersOf } from '#domain/judge/matters.ts'
import { hasPlan } from '#domain/judge/rollup.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { afterPaint, late } from '../late.tsx'
import { Page } from '#ui/controls/Page.tsx'
import { PanelColumn, PanelGrid, PanelRow } from '#ui/controls/Panel.tsx'
import { TrialBand } from '../try/TrialBand.tsx'
import { ApprovalLine } from './ApprovalLine.tsx'
import { AttentionPanel } from './AttentionPanel.tsx'
import { AxisCard } from './AxisCard.tsx'
import { CurvePanel } from './CurvePanel.tsx'
import { hasManyAxes } from './hasManyAxes.ts'
import { HeadlineSentence } from './HeadlineSentence.tsx'
import { SinceLine } from './SinceLine.tsx'

const ChangesPanel = late(
  () => import('../changes/ChangesPanel.tsx').then(({ ChangesPanel: found }) => found),
  afterPaint,
)
const InstitutionGrid = late(
  () => import('./InstitutionGrid.tsx').then(({ InstitutionGrid: found }) => found),
  afterPaint,
)
const LatestPanel = late(() => import('./LatestPanel.tsx').then(({ LatestPanel: found }) => found), afterPaint)
const KnownPanel = late(() => import('./KnownPanel.tsx').then(({ KnownPanel: found }) => found))
const AxisTable = late(() => import('./AxisTable.tsx').then(({ AxisTable: found }) => found))

/** Where are we behind, and who owes it: the chair's first screen. Where axes are many, the grid of institutions is as wide as the page. */
export function Overview() {
  const say = useSay()
  const snapshot = useSnapshot()
  const hasMany = hasManyAxes(snapshot.plan)
  const title = say('nav.overview')
  const matters = mattersOf(snapshot.attention)
  const isRated = hasPlan(snapshot.rollups.whole)
  return (
    <Page
      title={matters.length > 0 ? say('attention.counted', { title, n: say.format.number(matters.length) }) : title}
      heading={title}
      isHeadingHidden
    >
      <TrialBand on="overview" />
      <HeadlineSentence />
      <ApprovalLine />
      <SinceLine />
      <PanelGrid>
        {/* First for those who read or listen in order; beside the rest where there is room. */}
        <PanelColumn place="beside">
          <AttentionPanel matters={matters} />
        </PanelColumn>
        <PanelColumn place="main">
          {!hasMany && (
            <PanelRow>
              {axisRollups(snapshot).map((axis) => (
                <AxisCard key={axis.axis.id} {...axis} />
              ))}
            </PanelRow>
          )}
          {isRated ? <CurvePanel /> : <KnownPanel />}
          {hasMany ? <AxisTable /> : <InstitutionGrid />}
          <ChangesPanel />
        </PanelColumn>
        <PanelColumn place="below">
          <LatestPanel />
        </PanelColumn>
        {hasMany && <InstitutionGrid />}
      </PanelGrid>
    </Page>
  )
}
