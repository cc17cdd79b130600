import { useSay } from '#i18n/LocaleProvider.tsx'
import styles from './FileField.module.css'

/**
 * Files chosen by hand. The browser's own button speaks the browser's language: it is there for the keyboard and for screen
 * readers, and what is seen is ours.
 */
export function FileField(props: {
  readonly label: string
  readonly accept: string
  readonly isSeveral?: boolean
  /** Id of a text that says more. */
  readonly describedBy?: string
  /** The name of what was chosen, where it is kept. */
  readonly chosen?: string | undefined
  /** Hears at least one file; the same one may be chosen again. */
  readonly onChoose: (files: readonly File[]) => void
}) {
  const { label, accept, isSeveral = false, describedBy, chosen, onChoose } = props
  const say = useSay()
  return (
    <label className={styles.field}>
      <span className={styles.label}>{label}</span>
      <input
        type="file"
        className="visually-hidden"
        accept={accept}
        multiple={isSeveral}
        aria-describedby={describedBy}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])]
          target.value = ''
          if (files.length > 0) onChoose(files)
        }}
      />
      <span className={styles.button} aria-hidden="true">
        {say(isSeveral ? 'file.several' : 'file.one')}
      </span>
      {chosen !== undefined && <bdi className={styles.chosen}>{chosen}</bdi>}
    </label>
  )
}
