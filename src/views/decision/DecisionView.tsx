import { getRouteApi } from '@tanstack/react-router'
import { decisionOf } from '#domain/judge/decisions.ts'
import type { Decision } from '#domain/judge/decisions.ts'
import type { UpdateId } from '#domain/ledger/itemRef.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { DECISION_TONES, decisionDue, standingOf, standingText } from '#telling/decisionText.ts'
import { Facts } from '#ui/controls/Facts.tsx'
import { MarkedName } from '#ui/controls/MarkedName.tsx'
import { Page } from '#ui/controls/Page.tsx'
import { Panel, PanelGrid } from '#ui/controls/Panel.tsx'
import { Words } from '#ui/controls/Words.tsx'
import { DecisionsLink } from '../links/DecisionsLink.tsx'
import { InstitutionLink } from '../links/InstitutionLink.tsx'
import { NotFound } from '../NotFound.tsx'
import { ActionsNamed } from './ActionsNamed.tsx'
import { FollowUpForm } from './FollowUpForm.tsx'
import { FollowUps } from './FollowUps.tsx'
import { NoOffice } from './NoOffice.tsx'
import { TakeBack } from './TakeBack.tsx'
import { useOffice } from './useOffice.ts'

const route = getRouteApi('/strategy/decisions/$id')

/** One decision of the committee: what was decided, and everything that became of it. */
export function DecisionView() {
  const say = useSay()
  const { decisions } = useSnapshot()
  const office = useOffice()
  const navigate = route.useNavigate()
  const { id } = route.useParams()
  const found = decisionOf(decisions, id as UpdateId)
  if (!found) return <NotFound />
  const { decision } = found
  return (
    <Page
      title={say.pick(decision.what)}
      heading={<Words of={decision.what} />}
      trail={<DecisionsLink />}
      aside={<MarkedName tone={DECISION_TONES[standingOf(found)]}>{standingText(say, found)}</MarkedName>}
    >
      <PanelGrid>
        <Panel span="wide" title={say('decision.decided')}>
          <Decided of={found} />
        </Panel>
        <Panel span="narrow" title={say('decision.followUps')}>
          <FollowUps of={found} office={office} />
        </Panel>
        <Panel isTool title={say('decision.follow')}>
          {office ? <FollowUpForm of={found} office={office} /> : <NoOffice />}
        </Panel>
        {office && (
          <Panel isTool title={say('decision.mistake')} note={say('decision.mistakeNote')}>
            <TakeBack
              id={decision.id}
              office={office}
              label={say('decision.takeBack')}
              onDone={() => void navigate({ to: '/decisions' })}
            />
          </Panel>
        )}
      </PanelGrid>
    </Page>
  )
}

function Decided({ of }: { readonly of: Decision }) {
  const say = useSay()
  const { decision } = of
  const facts = [
    { term: say('decision.who'), value: <InstitutionLink id={decision.owner} isFull /> },
    { term: say('decision.byWhen'), value: decisionDue(say, of) },
    { term: say('decision.taken'), value: say.format.day(decision.taken) },
    { term: say('decision.written'), value: say.format.day(decision.said) },
    ...(decision.number === undefined
      ? []
      : [{ term: say('decision.number'), value: <bdi key="number">{decision.number}</bdi> }]),
    { term: say('decision.about'), value: <ActionsNamed ids={decision.actions} /> },
  ]
  return <Facts facts={facts} />
}
