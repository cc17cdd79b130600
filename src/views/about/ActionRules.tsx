import { RULE_ORDER } from '#domain/judge/actionStatus.ts'
import { actionRuleValues } from '#telling/ruleValues.ts'
import type { Rules } from '#domain/plan/rules.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { Panel } from '#ui/controls/Panel.tsx'
import { StatusMark } from '#ui/controls/StatusMark.tsx'
import { ACTION_TONES } from '#telling/tones.ts'
import styles from './AboutView.module.css'

/** The ten rules for an action's status; the first that holds decides. */
export function ActionRules({ rules }: { readonly rules: Rules }) {
  const say = useSay()
  const values = actionRuleValues(say, rules)
  return (
    <Panel title={say('about.actions')} note={say('about.actions.note')}>
      <p className={styles.prose}>{say('about.actions.formula')}</p>
      <ol className={styles.rules}>
        {RULE_ORDER.map((status) => (
          <li key={status}>
            <span className={styles.status}>
              <StatusMark tone={ACTION_TONES[status]} /> {say(`status.${status}`)}
            </span>
            <span>{say(`about.action.${status}`, values)}</span>
          </li>
        ))}
      </ol>
      <p className={styles.prose}>{say('about.actions.set')}</p>
    </Panel>
  )
}
