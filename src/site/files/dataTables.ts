import type { PublicDoc } from '#domain/disclose/publicDoc.ts'
import type { DatedRevision } from '#domain/disclose/releaseHistory.ts'
import type { Reading } from '#domain/judge/reading.ts'
import type { Wording } from '#domain/plan/wording.ts'

/** A column of a published table: its name and Frictionless type, what is in it, and the plain text of a cell. */
export interface DataColumn<Row> {
  readonly name: string
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'date'
  readonly description: string
  readonly text: (row: Row) => string
}

export interface DataTable {
  readonly name: string
  readonly title: string
  readonly columns: readonly Omit<DataColumn<never>, 'text'>[]
  readonly lines: readonly (readonly string[])[]
}

/** The published tables: ids and codes beside the words, ISO days, plain numbers, and a reason wherever a cell is empty. */
export function dataTables(doc: PublicDoc, revisions: readonly DatedRevision[]): readonly DataTable[] {
  const { languages } = doc.strategy
  const words = <Row>(name: string, description: string, of: (row: Row) => Wording): readonly DataColumn<Row>[] =>
    languages.map((tag) => ({
      name: `${name}_${tag}`,
      type: 'string',
      description: `${description} (${tag})`,
      text: (row) => of(row)[tag] ?? '',
    }))
  return [
    table('actions', 'Actions with their status', doc.actions, [
      column('id', 'string', 'Identifier', ({ action }) => action.id),
      column('code', 'string', "Number in the strategy's own numbering", ({ action }) => action.code ?? ''),
      column('axis', 'string', 'Identifier of its axis', ({ action }) => action.axis),
      column('objective', 'string', 'Identifier of its objective', ({ action }) => action.objective ?? ''),
      ...words<PublicDoc['actions'][number]>('title', 'Title', ({ action }) => action.title),
      column('lead', 'string', 'Identifier of the lead institution', ({ action }) => action.lead),
      column('partners', 'string', 'Other institutions, separated by semicolons', ({ action }) =>
        [...action.coLeads, ...action.partners].join(';'),
      ),
      column('start', 'string', 'Planned start, as precisely as it is known', ({ action }) => action.startPeriod ?? ''),
      column(
        'due',
        'string',
        'Planned completion, as precisely as it is known',
        ({ action }) => action.duePeriod ?? '',
      ),
      column('status', 'string', 'Status as of the day of the release', ({ verdict }) => verdict.status),
      column(
        'status_computed',
        'string',
        'What the status is by the rule, where the committee set another',
        ({ verdict }) => verdict.set?.computed ?? '',
      ),
      column(
        'status_set_until',
        'date',
        'The last day of a status that the committee set',
        ({ verdict }) => verdict.set?.until ?? '',
      ),
      column('rule', 'string', 'The rule that decided', ({ verdict }) => verdict.rule),
      column('done', 'number', 'Share done, 0 to 1', ({ verdict }) => share(verdict.actual)),
      column('done_missing', 'string', 'Why there is no share done', ({ verdict }) => reason(verdict.actual)),
      column('planned', 'number', 'Share planned by the day, 0 to 1', ({ verdict }) => share(verdict.planned)),
      column('days_late', 'integer', 'Whole days past the planned completion', ({ verdict }) =>
        String(verdict.daysLate),
      ),
      column('sources', 'string', 'Identifiers of sources, separated by semicolons', ({ action, record }) =>
        [...new Set([...action.sources, ...(record.current?.update.sources ?? [])])].join(';'),
      ),
    ]),
    table('indicators', 'Indicators with their rating', doc.indicators, [
      column('id', 'string', 'Identifier', ({ indicator }) => indicator.id),
      column('code', 'string', "Number in the strategy's own numbering", ({ indicator }) => indicator.code ?? ''),
      column('axis', 'string', 'Identifier of its axis', ({ indicator }) => indicator.axis),
      ...words<PublicDoc['indicators'][number]>('name', 'Name', ({ indicator }) => indicator.name),
      ...words<PublicDoc['indicators'][number]>('unit', 'Unit of measure', ({ indicator }) => indicator.unit),
      column('measure', 'string', 'What a figure counts', ({ indicator }) => indicator.measure),
      column('counts', 'string', 'Whether figures count people', ({ indicator }) => indicator.counts),
      column('frequency', 'string', 'SDMX CL_FREQ', ({ indicator }) => indicator.frequency),
      column('direction', 'string', 'Which way is better', ({ indicator }) => indicator.direction),
      column('rating', 'string', 'Rating as of the day of the release; withheld with the figures it rests on', (row) =>
        row.rating ? row.rating.rating : 'withheld',
      ),
      column(
        'target_period',
        'string',
        'Period of the last target',
        ({ indicator }) => indicator.targets.at(-1)?.period ?? '',
      ),
      column('target', 'number', 'The last target', ({ indicator }) => plain(indicator.targets.at(-1)?.value)),
      column('sources', 'string', 'Identifiers of sources, separated by semicolons', ({ indicator }) =>
        indicator.sources.join(';'),
      ),
    ]),
    table(
      'figures',
      'Figures of all indicators',
      doc.indicators.flatMap(({ indicator, figures }) => figures.map((figure) => ({ indicator, figure }))),
      [
        column('indicator', 'string', 'Identifier of the indicator', ({ indicator }) => indicator.id),
        column('period', 'string', 'Period in the notation of SDMX', ({ figure }) => figure.period),
        column('breakdown', 'string', 'Dimension=code pairs; empty for the total', ({ figure }) => figure.breakdown),
        column('assessor', 'string', 'Who counted, where it is not the keeper', ({ figure }) => figure.assessor ?? ''),
        column('value', 'number', 'The figure', ({ figure }) =>
          typeof figure.value === 'number' ? plain(figure.value) : '',
        ),
        column('missing', 'string', 'Why there is no figure; withheld where people are protected', ({ figure }) =>
          typeof figure.value === 'number' ? '' : figure.value,
        ),
        column('status', 'string', 'SDMX CL_OBS_STATUS', ({ figure }) => figure.status),
        column('known', 'date', 'The day from which the figure counts', ({ figure }) => figure.known),
        column('provenance', 'string', 'Where it comes from', ({ figure }) => figure.provenance),
        column('sources', 'string', 'Identifiers of sources, separated by semicolons', ({ figure }) =>
          figure.sources.join(';'),
        ),
      ],
    ),
    table('revisions', 'Figures that were revised, in which release', revisions, [
      column('indicator', 'string', 'Identifier of the indicator', ({ indicator }) => indicator),
      column('period', 'string', 'Period in the notation of SDMX', ({ period }) => period),
      column('breakdown', 'string', 'Dimension=code pairs; empty for the total', ({ breakdown }) => breakdown),
      column('assessor', 'string', 'Who counted, where it is not the keeper', ({ assessor }) => assessor ?? ''),
      column('release', 'integer', 'The release that revised it', ({ release }) => String(release)),
      column('day', 'date', 'The day of that release', ({ day }) => day),
      column('before', 'string', 'What the release before said: a figure, or why there was none', ({ before }) =>
        String(before),
      ),
      column('value', 'string', 'What it was revised to: a figure, or why there is none', ({ value }) => String(value)),
    ]),
    table('institutions', 'Institutions with what they lead', doc.institutions, [
      column('id', 'string', 'Identifier', ({ id }) => id),
      ...words<PublicDoc['institutions'][number]>('name', 'Name', ({ name }) => name),
      column('kind', 'string', 'What part it plays', ({ kind }) => kind),
      column('leads', 'integer', 'How many actions it leads', ({ rollup }) => String(rollup.count)),
      column('done', 'number', 'Weighted mean share done, 0 to 1', ({ rollup }) => share(rollup.actual)),
      column('planned', 'number', 'The same of what was planned', ({ rollup }) => share(rollup.planned)),
    ]),
    table('sources', 'Sources', doc.sources, [
      column('id', 'string', 'Identifier', ({ id }) => id),
      column('title', 'string', 'Title, in the language of publication', ({ title }) => title),
      column('publisher', 'string', 'Who published it', ({ publisher }) => publisher),
      column('published', 'string', 'When, as precisely as it is known', ({ published }) => published ?? ''),
      column('url', 'string', 'Where it can be read', ({ url }) => url),
    ]),
  ]
}

function column<Row>(
  name: string,
  type: DataColumn<Row>['type'],
  description: string,
  text: (row: Row) => string,
): DataColumn<Row> {
  return { name, type, description, text }
}

function table<Row>(name: string, title: string, rows: readonly Row[], columns: readonly DataColumn<Row>[]): DataTable {
  return { name, title, columns, lines: rows.map((row) => columns.map(({ text }) => text(row))) }
}

/** In digits alone, with as many after the point as the number has. */
function plain(value: number | undefined): string {
  return value === undefined ? '' : String(value)
}

function share(of: Reading): string {
  return of.kind === 'value' ? String(Math.round(of.value * 1e6) / 1e6) : ''
}

function reason(of: Reading): string {
  return of.kind === 'gap' ? of.gap : ''
}
