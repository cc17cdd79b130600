import type { Bilingual } from '#domain/plan/bilingual.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import styles from './Note.module.css'

/** What a reader should know about a row; says when it exists in the other language only. */
export function Note({ text }: { readonly text: Bilingual }) {
  const say = useSay()
  const { lang, pick } = say
  const shown = pick(text)
  if (shown === '') return null
  return (
    <p className={styles.note} dir="auto">
      {shown}
      {text[lang] === '' && <span className={styles.other}> {say('note.otherLanguage')}</span>}
    </p>
  )
}
