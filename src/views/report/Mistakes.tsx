import type { Found } from '#domain/report/checks.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import type { Say } from '#i18n/say.ts'
import styles from './Report.module.css'

/** What is wrong with one answer, told as it comes about; nothing where nothing is. */
export function Mistakes({ of, among }: { readonly of: Found['about']; readonly among: readonly Found[] }) {
  const say = useSay()
  const own = among.filter(({ about }) => about === of)
  return (
    <div role="status">
      {own.length > 0 && (
        <ul className={styles.mistakes}>
          {own.map((found) => (
            <li key={found.mistake}>{mistakeText(say, found)}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

function mistakeText(say: Say, { mistake, range = [0, 0] }: Found): string {
  const [low, high] = range.map((value) => say.format.number(value))
  if (mistake === 'totalFalls') return say('mistake.totalFalls', { low: low ?? '' })
  if (mistake === 'unusual') return say('mistake.unusual', { low: low ?? '', high: high ?? '' })
  return say(`mistake.${mistake}`)
}
