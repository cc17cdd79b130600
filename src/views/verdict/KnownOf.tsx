import { useSay } from '#i18n/LocaleProvider.tsx'
import styles from './CountsTotal.module.css'

/** Of how many of the rows shown something is known: what their total rests on. */
export function KnownOf<Row>(props: {
  readonly id: 'table.dated' | 'table.figured' | 'table.targeted'
  readonly of: readonly Row[]
  readonly isKnown: (row: Row) => boolean
}) {
  const { id, of, isKnown } = props
  const say = useSay()
  const { number } = say.format
  return (
    <small className={styles.coverage}>
      {say(id, { n: number(of.filter(isKnown).length), total: number(of.length) })}
    </small>
  )
}
