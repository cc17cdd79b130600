import { useState } from 'react'
import { observationsIn } from '#domain/ledger/figures.ts'
import { figureKey } from '#domain/report/due.ts'
import { entriesOf } from '#domain/report/fileDraft.ts'
import type { Filing } from '#domain/report/fileDraft.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { ItemChange } from './ItemChange.tsx'
import type { SaidItem } from './ItemChange.tsx'
import styles from './Report.module.css'

/** What filing so many answers would change once it is accepted; made while it is open, not at every letter typed. */
export function ReportPreview({ filing, count }: { readonly filing: Filing; readonly count: number }) {
  const say = useSay()
  const [isOpen, setOpen] = useState(false)
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say('filing.preview', { n: count })}</summary>
      {isOpen && <Changes filing={filing} />}
    </details>
  )
}

/** What would be said, made by the very function that files. */
function Changes({ filing }: { readonly filing: Filing }) {
  const items = entriesOf(filing, { kind: 'own', seq: 1 }).flatMap(({ update, figures }): readonly SaidItem[] => {
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
