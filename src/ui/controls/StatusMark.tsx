import type { ReactNode } from 'react'
import styles from './StatusMark.module.css'

/** The nine shapes a status can have; each comes with a colour and is always followed by a word. */
export type Tone = 'done' | 'on' | 'risk' | 'off' | 'over' | 'due' | 'missing' | 'unrated' | 'stopped'

const SHAPES: Readonly<Record<Tone, ReactNode>> = {
  done: <path d="M1 6.2 4.4 9.600 11 2.600" fill="none" stroke="currentColor" strokeWidth="2.4" />,
  on: <circle cx="6" cy="6" r="5.4" fill="currentColor" />,
  risk: <path d="M6 .8 11.600 10.800H.4Z" fill="currentColor" />,
  off: <path d="M6 0 12 6 6 12 0 6Z" fill="currentColor" />,
  over: <path d="M.5.5h11v11H.5Z" fill="currentColor" />,
  due: <circle cx="6" cy="6" r="4.600" fill="none" stroke="currentColor" strokeWidth="1.8" />,
  missing: <path d="M1.400 1.400h9.200v9.200H1.400Z" fill="none" stroke="currentColor" strokeWidth="1.8" />,
  unrated: (
    <circle cx="6" cy="6" r="4.600" fill="none" stroke="currentColor" strokeWidth="1.8" strokeDasharray="2.200 2" />
  ),
  stopped: <path d="M3.200 1v10M8.800 1v10" fill="none" stroke="currentColor" strokeWidth="2.400" />,
}

/** The shape of a status. Decoration: the word beside it carries the meaning. */
export function StatusMark({ tone }: { readonly tone: Tone }) {
  return (
    <svg className={`${styles.mark} ${styles[tone]}`} viewBox="0 0 12 12" aria-hidden="true">
      {SHAPES[tone]}
    </svg>
  )
}
