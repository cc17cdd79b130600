import { useSay } from '#i18n/LocaleProvider.tsx'
import styles from './Report.module.css'

/** A comment to an answer, in either direction. */
export function NoteField(props: {
  readonly note: string | undefined
  readonly onChange: (note: string | undefined) => void
}) {
  const { note, onChange } = props
  const say = useSay()
  return (
    <label className={`${styles.field} ${styles.wide}`}>
      <span>{say('filing.note')}</span>
      <textarea dir="auto" value={note ?? ''} onChange={({ target }) => onChange(target.value || undefined)} />
    </label>
  )
}
