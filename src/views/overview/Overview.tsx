import { axisRollups } from '#domain/judge/headline.ts'
import { hasPlan } from '#domain/judge/rollup.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { Page } from '#ui/controls/Page.tsx'
import { PanelColumn, PanelGrid } from '#ui/controls/Panel.tsx'
import { AttentionPanel } from './AttentionPanel.tsx'
import { AxisCard } from './AxisCard.tsx'
import { CurvePanel } from './CurvePanel.tsx'
import { HeadlineSentence } from './HeadlineSentence.tsx'
import { InstitutionGrid } from './InstitutionGrid.tsx'
import { KnownPanel } from './KnownPanel.tsx'
import { LatestPanel } from './LatestPanel.tsx'

/** Where are we behind, and who owes it: the chair's first screen. */
export function Overview() {
  const say = useSay()
  const snapshot = useSnapshot()
  // Many axes take the whole width.
  const isWide = snapshot.plan.axes.length > 8
  const isRated = hasPlan(snapshot.rollups.whole)
  return (
    <Page title={say('nav.overview')} isHeadingHidden>
      <HeadlineSentence />
      <PanelGrid>
        {axisRollups(snapshot).map((axis) => (
          <AxisCard key={axis.axis.id} {...axis} />
        ))}
        <PanelColumn span="wide">
          {isRated ? <CurvePanel /> : <KnownPanel />}
          {!isWide && <InstitutionGrid />}
        </PanelColumn>
        <PanelColumn span="narrow">
          <AttentionPanel />
          <LatestPanel />
        </PanelColumn>
        {isWide && <InstitutionGrid />}
      </PanelGrid>
    </Page>
  )
}
