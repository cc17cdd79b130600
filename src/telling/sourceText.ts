import { latestPoint } from '#domain/judge/series.ts'
import type { Origin } from '#domain/plan/provenance.ts'
import type { SourceId } from '#domain/plan/ids.ts'
import type { Source } from '#domain/plan/source.ts'
import type { ActionSnapshot, IndicatorSnapshot, Snapshot } from '#domain/snapshot.ts'
import type { Say } from '#i18n/say.ts'
import type { Column } from './column.ts'

/** What kind of knowledge something is, and where it comes from. */
type Grounds = Pick<Origin, 'provenance' | 'sources'>

/** What the standing of an action rests on: the sources of what was said last, else those of its row in the plan. */
export function originOfAction({ action, record }: ActionSnapshot): Grounds {
  const said = record.current?.update.sources ?? []
  return { provenance: action.provenance, sources: said.length > 0 ? said : action.sources }
}

/** What the latest figure of an indicator rests on, else its row in the plan. */
export function originOfIndicator({ indicator, record }: IndicatorSnapshot): Grounds {
  const { provenance, sources } = latestPoint(record.main)?.observation ?? indicator
  return { provenance, sources }
}

/** One source in a line of plain text: publisher, title as printed, and when; where it lies stands apart. */
export interface SourceLine {
  readonly text: string
  readonly url: string
}

/** The sources of these ids, a line each; unknown ids are left out. */
export function sourceLines({ outline }: Pick<Snapshot, 'outline'>, ids: readonly SourceId[]): readonly SourceLine[] {
  return [...new Set(ids)].flatMap((id) => {
    const source = outline.sources.get(id)
    return source ? [sourceLine(source)] : []
  })
}

/** The same with the address at the end. */
export const withAddress = ({ text, url }: SourceLine): string => (url === '' ? text : `${text} · ${url}`)

function sourceLine({ publisher, title, published, url }: Source): SourceLine {
  return { text: [publisher, title, published ?? ''].filter((part) => part !== '').join(' · '), url }
}

/** The column of sources: what kind of knowledge a row is; in a file also each source, by id and in words. */
export function sourceColumn<Row>(
  say: Say,
  snapshot: Snapshot,
  originOf: (row: Row) => Grounds,
): Column<Row, 'source'> {
  const header = say('column.source')
  const text = (row: Row) => say(`provenance.${originOf(row).provenance}`)
  const lines = (row: Row) => sourceLines(snapshot, originOf(row).sources).map(withAddress)
  return {
    id: 'source',
    header,
    text,
    inFile: [
      { header, text },
      { header: say('file.code', { header }), text: (row) => originOf(row).provenance },
      { header: say('file.sourceIds'), text: (row) => originOf(row).sources.join(' ') },
      { header: say('file.sources'), text: (row) => lines(row).join('\n') },
    ],
  }
}
