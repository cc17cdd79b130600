import type { Found } from '#domain/report/checks.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { mistakeText } from '#telling/mistakeText.ts'
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
