import type { Entry } from '#domain/ledger/arrival.ts'
import { observationsIn } from '#domain/ledger/figures.ts'
import { figureKey } from '#domain/report/due.ts'
import { ItemChange } from './ItemChange.tsx'
import type { SaidItem } from './ItemChange.tsx'
import styles from './Report.module.css'

/** The items of a report that is not in the ledger yet, field by field beside what stands. */
export function SaidItems({ entries }: { readonly entries: readonly Entry[] }) {
  const items = entries.flatMap(({ update, figures }): readonly SaidItem[] => {
    if (update.kind === 'actionReported') return [{ kind: 'action', update }]
    return figures ? observationsIn(figures).map((row) => ({ kind: 'figure', row })) : []
  })
  return (
    <ul className={styles.items}>
      {items.map((item) => (
        <li key={item.kind === 'action' ? item.update.action : figureKey(item.row.indicator, item.row.period)}>
          <ItemChange item={item} />
        </li>
      ))}
    </ul>
  )
}
