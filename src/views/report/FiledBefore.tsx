import type { ReportItem } from '#domain/report/reports.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { Tag } from '#ui/controls/Tag.tsx'
import { Note } from '../provenance/Note.tsx'
import styles from './Report.module.css'

/** What became of the answer that was filed last; nothing where none was. */
export function FiledBefore({ item }: { readonly item: ReportItem | undefined }) {
  const say = useSay()
  if (!item) return null
  const { verdict } = item.standing
  return (
    <div className={styles.before}>
      <span>{say('filing.filedBefore')}</span>
      <Tag>{say(`review.${verdict.kind}`)}</Tag>
      {verdict.kind === 'sentBack' && <Note text={verdict.reason} />}
    </div>
  )
}
