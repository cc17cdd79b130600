import { MarkDrawing } from './MarkDrawing.tsx'
import type { Tone } from './marks.ts'
import styles from './StatusMark.module.css'

/** The shape of a status. Decoration: the word beside it carries the meaning. */
export function StatusMark({ tone }: { readonly tone: Tone }) {
  return (
    <svg className={`${styles.mark} ${styles[tone]}`} viewBox="0 0 12 12" aria-hidden="true">
      <MarkDrawing tone={tone} />
    </svg>
  )
}
