import { getRouteApi } from '@tanstack/react-router'
import type { Decision } from '#domain/judge/decisions.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useAddress } from '#state/address.ts'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { useToday } from '#state/today.ts'
import { useWorkspace } from '#state/workspace.tsx'
import { DECISION_TONES, decisionDue, standingOf, standingText } from '#telling/decisionText.ts'
import { Facts } from '#ui/controls/Facts.tsx'
import { MarkedName } from '#ui/controls/MarkedName.tsx'
import { Notice } from '#ui/controls/Notice.tsx'
import { Page } from '#ui/controls/Page.tsx'
import { Panel, PanelGrid } from '#ui/controls/Panel.tsx'
import { Words } from '#ui/controls/Words.tsx'
import { DecisionsLink } from '../links/DecisionsLink.tsx'
import { InstitutionLink } from '../links/InstitutionLink.tsx'
import { NotFound } from '../NotFound.tsx'
import { PastDay } from '../report/PastDay.tsx'
import { ActionsNamed } from './ActionsNamed.tsx'
import { FollowUpForm } from './FollowUpForm.tsx'
import { FollowUps } from './FollowUps.tsx'
import { TakeBack } from './TakeBack.tsx'

const route = getRouteApi('/strategy/decisions/$id')

/** One decision of the committee: what was decided, and everything that became of it. */
export function DecisionView() {
  const say = useSay()
  const { plan, decisions } = useSnapshot()
  const { database } = useWorkspace()
  const { isToday } = useAddress()
  const today = useToday()
  const navigate = route.useNavigate()
  const { id } = route.useParams()
  const found = decisions.find(({ decision }) => decision.id === id)
  if (!found) return <NotFound />
  const { decision } = found
  const office = isToday && database.kind === 'open' ? { db: database.db, plan, today } : undefined
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
        <Panel title={say('decision.follow')}>
          {office ? (
            <FollowUpForm of={found} office={office} />
          ) : isToday ? (
            <Notice tone="risk" title={say('filing.notKept')} />
          ) : (
            <PastDay />
          )}
        </Panel>
        {office && (
          <Panel title={say('decision.mistake')} note={say('decision.mistakeNote')}>
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
