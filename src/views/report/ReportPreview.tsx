import { observationsIn } from '#domain/ledger/figures.ts'
import { entriesOf } from '#domain/report/fileDraft.ts'
import type { Filing } from '#domain/report/fileDraft.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { ItemChange } from './ItemChange.tsx'
import type { SaidItem } from './ItemChange.tsx'
import styles from './Report.module.css'

/** What filing would say, made by the very function that files, and what it would change once it is accepted. */
export function ReportPreview({ filing }: { readonly filing: Filing }) {
  const say = useSay()
  const items = entriesOf(filing, { kind: 'own', seq: 1 }).flatMap(({ update, figures }): readonly SaidItem[] => {
    if (update.kind === 'actionReported') return [{ kind: 'action', update }]
    return figures ? observationsIn(figures).map((row) => ({ kind: 'figure', row })) : []
  })
  return (
    <details>
      <summary>{say('filing.preview', { n: items.length })}</summary>
      <ul className={styles.items}>
        {items.map((item) => (
          <li key={item.kind === 'action' ? item.update.action : item.row.indicator}>
            <ItemChange item={item} />
          </li>
        ))}
      </ul>
    </details>
  )
}
