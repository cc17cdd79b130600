import { INDICATOR_RATINGS } from '#domain/judge/ratingBands.ts'
import { ratingRuleValues } from '#telling/ruleValues.ts'
import type { Rules } from '#domain/plan/rules.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { Panel } from '#ui/controls/Panel.tsx'
import { StatusMark } from '#ui/controls/StatusMark.tsx'
import { RATING_TONES } from '#telling/tones.ts'
import styles from './AboutView.module.css'

/** How an indicator is rated, by both methods. */
export function RatingRules({ rules }: { readonly rules: Rules }) {
  const say = useSay()
  const values = ratingRuleValues(say, rules)
  return (
    <Panel
      title={say('about.ratings')}
      note={say('about.ratings.note', { method: say(`method.${rules.ratingMethod}`) })}
    >
      <div className={styles.prose}>
        <p>{say('about.ratings.trajectory')}</p>
        <p>{say('about.ratings.growth')}</p>
        <p>{say('about.ratings.maintain', values)}</p>
        <p>{say('about.ratings.limit', values)}</p>
        <p>{say('about.ratings.cuts')}</p>
        <p>{say('about.ratings.stated')}</p>
      </div>
      <ol className={styles.rules}>
        {INDICATOR_RATINGS.map((rating) => (
          <li key={rating}>
            <span className={styles.status}>
              <StatusMark tone={RATING_TONES[rating]} /> {say(`rating.${rating}`)}
            </span>
            <span>{say(`about.rating.${rating}`, values)}</span>
          </li>
        ))}
      </ol>
    </Panel>
  )
}
