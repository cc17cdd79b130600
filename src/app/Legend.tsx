import { Link } from '@tanstack/react-router'
import { ACTION_STATUSES } from '#domain/judge/actionStatus.ts'
import { INDICATOR_RATINGS } from '#domain/judge/ratingBands.ts'
import { TIMELINESS } from '#domain/judge/reporting.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useWordsOf } from '#state/words.ts'
import type { Tone } from '#ui/controls/marks.ts'
import { ACTION_TONES, RATING_TONES, TIMELINESS_TONES } from '#telling/tones.ts'
import { StatusMark } from '#ui/controls/StatusMark.tsx'
import styles from './Legend.module.css'

/** Every mark with its word, and the way to the rules behind them. */
export function Legend({ onLeave }: { readonly onLeave: () => void }) {
  useWordsOf('strategy')
  const say = useSay()
  const groups = [
    {
      title: say('nav.actions'),
      marks: ACTION_STATUSES.map((status) => [ACTION_TONES[status], say(`status.${status}`)] as const),
    },
    {
      title: say('nav.indicators'),
      marks: INDICATOR_RATINGS.map((rating) => [RATING_TONES[rating], say(`rating.${rating}`)] as const),
    },
    {
      title: say('legend.reports'),
      marks: TIMELINESS.map(
        (kind) => [TIMELINESS_TONES[kind], kind === 'late' ? say('legend.late') : say(`timeliness.${kind}`)] as const,
      ),
    },
  ]
  return (
    <div className={styles.legend}>
      {groups.map(({ title, marks }) => (
        <section key={title}>
          <h2>{title}</h2>
          <Marks of={marks} />
        </section>
      ))}
      <Link to="/about" onClick={onLeave}>
        {say('legend.rules')}
      </Link>
    </div>
  )
}

function Marks({ of }: { readonly of: readonly (readonly [Tone, string])[] }) {
  return (
    <ul>
      {of.map(([tone, word]) => (
        <li key={word}>
          <StatusMark tone={tone} /> {word}
        </li>
      ))}
    </ul>
  )
}
