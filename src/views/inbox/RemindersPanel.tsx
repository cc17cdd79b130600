import { useState } from 'react'
import type { Day } from '#domain/plan/day.ts'
import type { InstitutionId } from '#domain/plan/ids.ts'
import type { Period } from '#domain/plan/period.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { askedPeriod } from '#domain/report/due.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { LANGS } from '#i18n/lang.ts'
import type { Lang } from '#i18n/lang.ts'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { useSayIn } from '#state/useSayIn.ts'
import { reminderText } from '#telling/reminderText.ts'
import { Button } from '#ui/controls/Button.tsx'
import { Panel } from '#ui/controls/Panel.tsx'
import { SelectFilter } from '#ui/table/SelectFilter.tsx'
import { InstitutionLink } from '../links/InstitutionLink.tsx'
import keys from '../keys/Keys.module.css'
import styles from '../report/Report.module.css'

/** Who has not filed for the period that is asked for, each one press from a letter; nothing where all have. */
export function RemindersPanel({ plan, today }: { readonly plan: Plan; readonly today: Day }) {
  const say = useSay()
  const { reporting } = useSnapshot()
  const [lang, setLang] = useState<Lang>(say.lang)
  const period = askedPeriod(plan, today)
  const missing = reporting.flatMap(({ institution, periods }) =>
    periods.some(
      (each) => each.period === period && (each.timeliness.kind === 'missing' || each.timeliness.kind === 'notDue'),
    )
      ? [institution]
      : [],
  )
  if (period === undefined || missing.length === 0) return null
  return (
    <Panel
      title={say('reminder.title', { period: say.format.period(period), n: missing.length })}
      note={say('reminder.note')}
    >
      <div className={styles.form}>
        <div className={styles.choices}>
          <SelectFilter
            label={say('reminder.language')}
            value={lang}
            onChange={(value) => setLang(LANGS.find((each) => each === value) ?? say.lang)}
            options={LANGS.map((each) => ({ value: each, label: say(`reminder.lang.${each}`) }))}
          />
        </div>
        <ul className={keys.keys}>
          {missing.map((institution) => (
            <li key={institution}>
              <InstitutionLink id={institution} isFull />
              <details>
                <summary>{say('reminder.write')}</summary>
                <Letter {...{ plan, institution, period, today, lang }} />
              </details>
            </li>
          ))}
        </ul>
      </div>
    </Panel>
  )
}

/** The letter, to be copied or opened in the reader's own mail program. */
function Letter(props: {
  readonly plan: Plan
  readonly institution: InstitutionId
  readonly period: Period
  readonly today: Day
  readonly lang: Lang
}) {
  const { plan, lang, ...of } = props
  const say = useSay()
  const sayIn = useSayIn(lang, ['main', 'strategy', 'report'], plan)
  const [isCopied, setCopied] = useState(false)
  if (!sayIn) return <p aria-busy>…</p>
  const { subject, body } = reminderText(sayIn, plan, of)
  const copy = () => navigator.clipboard.writeText(`${subject}\n\n${body}`).then(() => setCopied(true))
  return (
    <div className={styles.form}>
      <pre className={styles.letter} lang={lang} dir={lang === 'ar' ? 'rtl' : 'ltr'}>
        {body}
      </pre>
      <div className={styles.foot}>
        {/* Pages that came over plain http have no clipboard; the letter is there to be marked. */}
        {'clipboard' in navigator && (
          <Button onClick={() => void copy()}>{say(isCopied ? 'reminder.copied' : 'reminder.copy')}</Button>
        )}
        <a href={`mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`}>
          {say('reminder.mail')}
        </a>
      </div>
    </div>
  )
}
