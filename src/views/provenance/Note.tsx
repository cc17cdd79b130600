import { writtenIn } from '#domain/plan/wording.ts'
import type { Wording } from '#domain/plan/wording.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { Words } from '#ui/controls/Words.tsx'
import styles from './Note.module.css'

/** What a reader should know about a row; says when it exists in the other language only. */
export function Note({ text }: { readonly text: Wording }) {
  const say = useSay()
  if (writtenIn(text).length === 0) return null
  return (
    <p className={styles.note}>
      <Words of={text} />
      {text[say.lang] === '' && <span className={styles.other}> {say('note.otherLanguage')}</span>}
    </p>
  )
}
