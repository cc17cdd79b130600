import { useSay } from '#i18n/LocaleProvider.tsx'
import { Facts } from '#ui/controls/Facts.tsx'
import { StatusMark } from '#ui/controls/StatusMark.tsx'
import type { Tone } from '#ui/controls/marks.ts'
import { Why } from '#ui/controls/Why.tsx'
import type { Reason } from '#telling/facts.ts'
import styles from './VerdictBadge.module.css'

/** A verdict as shape and word; pressing it opens the rule's sentence and the numbers behind it. */
export function VerdictBadge(props: {
  readonly tone: Tone
  readonly word: string
  readonly reason: Reason
  /** What stands below the word. */
  readonly marks?: readonly string[]
}) {
  const { tone, word, reason, marks = [] } = props
  const say = useSay()
  return (
    <Why
      label={say('why.label', { status: word })}
      title={word}
      sheet={
        <>
          <p>{reason.sentence}</p>
          <Facts facts={reason.facts} isCompact />
        </>
      }
    >
      <StatusMark tone={tone} />
      <span>
        {word}
        {marks.map((mark) => (
          <small key={mark} className={styles.mark}>
            {mark}
          </small>
        ))}
      </span>
    </Why>
  )
}
