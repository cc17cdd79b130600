import type { KeyId } from '#domain/plan/ids.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { fingerprintWords } from '#telling/fingerprintWords.ts'
import styles from './Keys.module.css'

/** A key in words, to be read out and compared by telephone: in the reader's language, the other one beneath. */
export function Fingerprint({ of }: { readonly of: KeyId }) {
  const { lang } = useSay()
  const other = lang === 'ar' ? 'en' : 'ar'
  return (
    <ol className={styles.words} data-key={of}>
      {fingerprintWords(of).map((word, place) => (
        <li key={place}>
          <strong>{word[lang]}</strong>
          <span lang={other} dir={other === 'ar' ? 'rtl' : 'ltr'}>
            {word[other]}
          </span>
        </li>
      ))}
    </ol>
  )
}
