import type { ReactNode } from 'react'
import { hasPlan } from '#domain/judge/rollup.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { Panel, PanelGrid } from '#ui/controls/Panel.tsx'
import { AxisTable } from '../overview/AxisTable.tsx'
import { CurvePanel } from '../overview/CurvePanel.tsx'
import { ApprovalLine } from '../overview/ApprovalLine.tsx'
import { KnownPanel } from '../overview/KnownPanel.tsx'
import { HeadlineSentence } from '../overview/HeadlineSentence.tsx'
import { DisciplineGrid } from '../institution/DisciplineGrid.tsx'
import { DecisionsTable } from './DecisionsTable.tsx'
import { FollowUpSummary } from './FollowUpSummary.tsx'
import { IndicatorSummary } from './IndicatorSummary.tsx'
import { MatterSummary } from './MatterSummary.tsx'
import { ChangeSummary } from './ChangeSummary.tsx'
import styles from './Meeting.module.css'
import type { SectionName } from '#telling/packSections.ts'

/** One part of the pack. */
export function Section({ name }: { readonly name: SectionName }) {
  return (
    <div className={styles.section} data-section={name}>
      {CONTENTS[name]()}
    </div>
  )
}

const CONTENTS: Readonly<Record<SectionName, () => ReactNode>> = {
  standing: () => <Standing />,
  axes: () => <Axes />,
  attention: () => <MatterSummary />,
  changes: () => <ChangeSummary />,
  indicators: () => <IndicatorSummary />,
  reporting: () => <DisciplineGrid />,
  followUp: () => <FollowUpSummary />,
  decisions: () => <DecisionsTable />,
}

/** Without dates nothing is planned: what is known is told instead. */
function Axes() {
  const { rollups } = useSnapshot()
  return (
    <PanelGrid>
      <AxisTable />
      {hasPlan(rollups.whole) ? <CurvePanel /> : <KnownPanel />}
    </PanelGrid>
  )
}

function Standing() {
  const say = useSay()
  return (
    <Panel title={say('meeting.section.standing')}>
      <HeadlineSentence />
      <ApprovalLine />
    </Panel>
  )
}
