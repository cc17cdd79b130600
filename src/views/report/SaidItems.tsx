import type { Entry } from '#domain/ledger/arrival.ts'
import { observationsIn } from '#domain/ledger/figures.ts'
import { itemOf, rowOf } from '#domain/ledger/itemRef.ts'
import type { ItemRef } from '#domain/ledger/itemRef.ts'
import { figureKey } from '#domain/report/due.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import type { Marked } from '#state/receiveFiles.ts'
import { Tag } from '#ui/controls/Tag.tsx'
import { ItemChange } from './ItemChange.tsx'
import type { SaidItem } from './ItemChange.tsx'
import styles from './Report.module.css'

/** What an item is to the ledger that is about to take it in. */
type Mark = 'new' | 'known' | 'corrects' | 'contradicts'

/** The items of a report that is not in the ledger yet, field by field beside what stands, each with what it is to it. */
export function SaidItems({ entries, marked }: { readonly entries: readonly Entry[]; readonly marked?: Marked }) {
  const say = useSay()
  const markOf = ({ update }: Entry, ref: ItemRef, isCorrecting: boolean): Mark | undefined => {
    if (!marked) return undefined
    if (marked.known.has(update.id)) return 'known'
    if (marked.contradicts.has(ref)) return 'contradicts'
    return isCorrecting && marked.corrects.has(update.id) ? 'corrects' : 'new'
  }
  const items = entries.flatMap((entry): readonly { readonly item: SaidItem; readonly mark: Mark | undefined }[] => {
    const { update, figures } = entry
    if (update.kind === 'actionReported')
      return [{ item: { kind: 'action', update }, mark: markOf(entry, itemOf(update.id), true) }]
    return (figures ? observationsIn(figures) : []).map((row, place) => ({
      item: { kind: 'figure', row },
      mark: markOf(entry, rowOf(update.id, place), row.supersedes.length > 0),
    }))
  })
  return (
    <ul className={styles.items}>
      {items.map(({ item, mark }) => (
        <li key={item.kind === 'action' ? item.update.action : figureKey(item.row.indicator, item.row.period)}>
          {mark && <Tag>{say(`inbox.mark.${mark}`)}</Tag>}
          <ItemChange item={item} />
        </li>
      ))}
    </ul>
  )
}
