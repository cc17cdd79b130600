import { useSay } from '#i18n/LocaleProvider.tsx'
import styles from './History.module.css'

/** Links to what was given as evidence. */
export function Evidence({ links }: { readonly links: readonly string[] }) {
  const say = useSay()
  const { format } = say
  if (links.length === 0) return null
  return (
    <p className={styles.evidence}>
      {links.map((link, index) => (
        <a key={link} href={link} target="_blank" rel="noreferrer noopener">
          {say('history.evidence', { n: format.number(index + 1) })}
        </a>
      ))}
    </p>
  )
}
