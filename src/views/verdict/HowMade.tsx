import type { ActionSnapshot } from '#domain/snapshot.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { Why } from '#ui/controls/Why.tsx'
import { MakeUp } from './MakeUp.tsx'

/**
 * What a mean rests on, in few words; pressing it opens the rows, weights and shares that it is made of, and what is left
 * out. The rows are asked for then.
 */
export function HowMade(props: {
  readonly rows: () => readonly ActionSnapshot[]
  readonly children: string
  /** Within a sentence it has the size and colour of the words around it. */
  readonly look?: 'quiet' | 'inline'
}) {
  const { rows, children, look = 'quiet' } = props
  const say = useSay()
  return (
    <Why
      look={look}
      // Within a sentence its full stop belongs to what is pressed, and not to what is heard.
      label={say('made.label', { what: children.replace(/\.$/u, '') })}
      title={say('made.title')}
      sheet={() => <MakeUp rows={rows()} />}
    >
      {children}
    </Why>
  )
}
