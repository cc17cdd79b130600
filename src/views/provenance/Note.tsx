import type { Bilingual } from '#domain/plan/bilingual.ts'
import { useLocale, useText } from '#i18n/LocaleProvider.tsx'
import styles from './Note.module.css'

/** What a reader should know about a row; says when it exists in the other language only. */
export function Note({ text }: { readonly text: Bilingual }) {
  const t = useText()
  const { lang, pick } = useLocale()
  const shown = pick(text)
  if (shown === '') return null
  return (
    <p className={styles.note} dir="auto">
      {shown}
      {text[lang] === '' && <span className={styles.other}> {t('note.otherLanguage')}</span>}
    </p>
  )
}
