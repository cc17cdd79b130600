import { getRouteApi } from '@tanstack/react-router'
import type { ActionId } from '#domain/plan/ids.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { Facts } from '#ui/controls/Facts.tsx'
import { Page } from '#ui/controls/Page.tsx'
import { Panel, PanelGrid } from '#ui/controls/Panel.tsx'
import { Words } from '#ui/controls/Words.tsx'
import { AxisLink } from '../links/AxisLink.tsx'
import { Note } from '../provenance/Note.tsx'
import { ProvenanceTag } from '../provenance/ProvenanceTag.tsx'
import { SourceList } from '../provenance/SourceList.tsx'
import { ActionBadge } from '../verdict/ActionBadge.tsx'
import { WhyPanel } from '../verdict/WhyPanel.tsx'
import { actionReason } from '#telling/actionReason.ts'
import { ActionForecast } from '../forecast/ActionForecast.tsx'
import { ChangesOf } from '../changes/ChangesOf.tsx'
import { DecisionsOf } from '../decision/DecisionsOf.tsx'
import { useActionFacts } from './useActionFacts.tsx'
import { Contested } from './Contested.tsx'
import { History } from './History.tsx'
import { Milestones } from './Milestones.tsx'
import { Recommendations } from './Recommendations.tsx'
import { SetStatus } from './SetStatus.tsx'
import { NotFound } from '../NotFound.tsx'

const route = getRouteApi('/strategy/actions/$id')

/** One action: what was promised, how it stands and why, and everything that was said about it. */
export function ActionView() {
  const say = useSay()
  const { pick } = say
  const { actionOf, plan } = useSnapshot()
  const { id } = route.useParams()
  const row = actionOf(id as ActionId)
  const facts = useActionFacts(row)
  if (!row) return <NotFound />
  const { action, record } = row
  const reason = actionReason(say, row, plan.rules)
  return (
    <Page
      title={pick(action.title)}
      heading={<Words of={action.title} />}
      trail={<AxisLink id={action.axis} />}
      lead={
        action.description && (
          <p>
            <Words of={action.description} />
          </p>
        )
      }
      aside={<ProvenanceTag provenance={action.provenance} />}
    >
      <PanelGrid>
        <ChangesOf of={({ subject }) => subject?.kind === 'action' && subject.id === action.id} />
        <Panel span="wide" title={say('action.plan')}>
          <Facts facts={facts} />
        </Panel>
        <WhyPanel
          title={say('action.why')}
          badge={<ActionBadge row={row} />}
          reason={reason}
          of={pick(action.title)}
          said={record.current?.update}
        />
        <SetStatus row={row} />
        {record.contested.length > 0 && <Contested groups={record.contested} />}
        <ActionForecast row={row} />
        {action.milestones.length > 0 && <Milestones row={row} />}
        <DecisionsOf isAbout={({ decision }) => decision.actions.includes(action.id)} />
        {action.answers.length > 0 && <Recommendations ids={action.answers} />}
        <History row={row} />
        <Panel title={say('sources.title')} note={say(`provenance.${action.provenance}.long`)}>
          <Note text={action.note} />
          <SourceList ids={action.sources} />
        </Panel>
      </PanelGrid>
    </Page>
  )
}
