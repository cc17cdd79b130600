import type { Decision } from '#domain/judge/decisions.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { DECISION_TONES, decisionDue, standingOf, standingText } from '#telling/decisionText.ts'
import { Facts } from '#ui/controls/Facts.tsx'
import { MarkedName } from '#ui/controls/MarkedName.tsx'
import { Panel } from '#ui/controls/Panel.tsx'
import { DecisionLink } from '../links/DecisionLink.tsx'
import { InstitutionLink } from '../links/InstitutionLink.tsx'
import styles from '../report/Report.module.css'

/** What the committee decided about something; nothing where it decided nothing. */
export function DecisionsOf({ isAbout }: { readonly isAbout: (decision: Decision) => boolean }) {
  const say = useSay()
  const found = useSnapshot().decisions.filter(isAbout)
  if (found.length === 0) return null
  return (
    <Panel title={say('decisions.title')}>
      <ul className={styles.items}>
        {found.map((each) => (
          <li key={each.decision.id}>
            <MarkedName tone={DECISION_TONES[standingOf(each)]}>
              <DecisionLink id={each.decision.id} />
            </MarkedName>
            <Facts
              isCompact
              facts={[
                { term: say('column.status'), value: standingText(say, each) },
                { term: say('decision.who'), value: <InstitutionLink id={each.decision.owner} /> },
                { term: say('decision.byWhen'), value: decisionDue(say, each) },
                { term: say('decision.taken'), value: say.format.day(each.decision.taken) },
              ]}
            />
          </li>
        ))}
      </ul>
    </Panel>
  )
}
