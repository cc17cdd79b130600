import { MARKS } from './marks.ts'
import type { MarkShape, Tone } from './marks.ts'
import styles from './StatusMark.module.css'

/** The shape of a status. Decoration: the word beside it carries the meaning. */
export function StatusMark({ tone }: { readonly tone: Tone }) {
  const { path, width, dashes }: MarkShape = MARKS[tone]
  return (
    <svg className={`${styles.mark} ${styles[tone]}`} viewBox="0 0 12 12" aria-hidden="true">
      {width === undefined ? (
        <path d={path} fill="currentColor" fillRule="evenodd" />
      ) : (
        <path d={path} fill="none" stroke="currentColor" strokeWidth={width} strokeDasharray={dashes} />
      )}
    </svg>
  )
}
