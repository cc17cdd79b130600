import type { SourceId } from '#domain/plan/ids.ts'
import type { Source } from '#domain/plan/source.ts'
import { printedTitle } from '#i18n/lang.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import styles from './SourceList.module.css'

/** The sources of a row, each with its publisher, day and address. */
export function SourceList({ ids }: { readonly ids: readonly SourceId[] }) {
  const say = useSay()
  const { outline } = useSnapshot()
  if (ids.length === 0) return <p className={styles.none}>{say('sources.none')}</p>
  return (
    <ul className={styles.list}>
      {ids.map((id) => {
        const source = outline.sources.get(id)
        return source && <SourceItem key={id} source={source} />
      })}
    </ul>
  )
}

/** One source; its title is the link to it. */
function SourceItem({ source }: { readonly source: Source }) {
  const { format, pick } = useSay()
  const note = pick(source.note)
  return (
    <li>
      {source.url === '' ? (
        <span dir="auto">{printedTitle(source.title)}</span>
      ) : (
        <a href={source.url} target="_blank" rel="noreferrer noopener" dir="auto">
          {printedTitle(source.title)}
        </a>
      )}
      <span className={styles.from}>
        <bdi>{source.publisher}</bdi>
        {source.published && <> · {format.period(source.published)}</>}
      </span>
      {note !== '' && (
        <span className={styles.from} dir="auto">
          {note}
        </span>
      )}
    </li>
  )
}
