import type { Provenance } from '#domain/plan/provenance.ts'
import type { SourceId } from '#domain/plan/ids.ts'
import type { Source } from '#domain/plan/source.ts'
import type { ActionSnapshot, Snapshot } from '#domain/snapshot.ts'
import type { Say } from '#i18n/say.ts'
import { withCode } from './column.ts'
import type { Column } from './column.ts'

/** What the standing of an action rests on: the sources of what was said last, else those of its row in the plan. */
export function sourcesOfAction({ action, record }: ActionSnapshot): readonly SourceId[] {
  const said = record.current?.update.sources ?? []
  return said.length > 0 ? said : action.sources
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

/** In a file, beside what kind of knowledge a row is, its code, and each source by id and in words. */
export function withSources<Row, Id extends string>(
  say: Say,
  snapshot: Snapshot,
  column: Column<Row, Id>,
  provenance: (row: Row) => Provenance,
  sources: (row: Row) => readonly SourceId[],
): Column<Row, Id> {
  const coded = withCode(say, column, provenance)
  return {
    ...coded,
    inFile: [
      ...(coded.inFile ?? []),
      { header: say('file.sourceIds'), text: (row) => sources(row).join(' ') },
      { header: say('file.sources'), text: (row) => sourceLines(snapshot, sources(row)).map(withAddress).join('\n') },
    ],
  }
}
