import type { Decision } from '#domain/judge/decisions.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { MarkedName } from '#ui/controls/MarkedName.tsx'
import { Words } from '#ui/controls/Words.tsx'
import { DECISION_TONES } from '#telling/decisionText.ts'
import styles from '../report/Report.module.css'
import { TakeBack } from './TakeBack.tsx'
import type { Office } from './useOffice.ts'

/** What became of a decision, the latest first; the last word can be taken back. */
export function FollowUps({ of, office }: { readonly of: Decision; readonly office: Office | undefined }) {
  const say = useSay()
  const { followUps } = of
  if (followUps.length === 0) return <p>{say('decision.noFollowUp')}</p>
  const last = followUps.at(-1)
  return (
    <ul className={styles.items}>
      {followUps.toReversed().map((each) => (
        <li key={each.id}>
          <MarkedName tone={DECISION_TONES[each.state]}>
            {say('decision.followed', { state: say(`decision.state.${each.state}`), day: say.format.day(each.said) })}
          </MarkedName>
          {each.due !== undefined && <p>{say('decision.movedTo', { due: say.format.day(each.due) })}</p>}
          {say.pick(each.note) !== '' && (
            <p>
              <Words of={each.note} />
            </p>
          )}
          {office && each === last && (
            <div data-tool className={styles.foot}>
              <TakeBack id={each.id} office={office} label={say('decision.takeBackLast')} />
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}
