import { comparePeriods } from '#domain/plan/period.ts'
import type { ObservationStatement } from '#domain/judge/series.ts'
import type { IndicatorSnapshot } from '#domain/snapshot.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useIndicatorHistory, useSnapshot } from '#state/SnapshotProvider.tsx'
import { Panel } from '#ui/controls/Panel.tsx'
import { Tag } from '#ui/controls/Tag.tsx'
import { PlainTable } from '#ui/table/PlainTable.tsx'
import { saidText } from '#telling/saidText.ts'
import { InstitutionLink } from '../links/InstitutionLink.tsx'
import { Note } from '../provenance/Note.tsx'
import { SourceButton } from '../provenance/SourceButton.tsx'
import type { Origin } from '#domain/ledger/origin.ts'
import { OriginTags } from '../provenance/OriginTags.tsx'
import { breakdownText } from '#telling/breakdownText.ts'
import { observedText } from '#telling/figureText.ts'

/** Every figure ever said about the indicator, newest period first, corrected ones with what replaced them. */
export function FiguresTable({ row }: { readonly row: IndicatorSnapshot }) {
  const say = useSay()
  const found = useIndicatorHistory(row.indicator.id)
  if (!found) return <Panel title={say('figures.title')} isBusy />
  const { statements, originById } = found
  const history = statements.toSorted(
    (a, b) => comparePeriods(b.row.period, a.row.period) || (a.update.said < b.update.said ? 1 : -1),
  )
  const hasAssessors = history.some(({ row: { assessor } }) => assessor !== undefined)
  const hasBreakdown = history.some(({ row: { breakdown } }) => breakdown !== '')
  return (
    <Panel title={say('figures.title')} note={say('figures.note')}>
      <PlainTable
        name={say('table.of', { title: say('figures.title') })}
        heads={[
          { id: 'period', text: say('column.period') },
          { id: 'value', text: say('figures.value'), isNumber: true },
          ...(hasBreakdown ? [{ id: 'breakdown', text: say('figures.breakdown') }] : []),
          ...(hasAssessors ? [{ id: 'assessor', text: say('figures.assessor') }] : []),
          { id: 'status', text: say('column.status') },
          { id: 'said', text: say('figures.said') },
          { id: 'source', text: say('column.source') },
          { id: 'note', text: say('fact.note') },
        ]}
      >
        {history.map((statement) => (
          <FigureRow
            key={statement.ref}
            {...{ statement, row, hasAssessors, hasBreakdown }}
            origin={originById.get(statement.update.id)}
            corrected={statements.filter(({ ref }) => statement.row.supersedes.includes(ref))}
          />
        ))}
      </PlainTable>
    </Panel>
  )
}

function FigureRow(props: {
  readonly statement: ObservationStatement
  readonly row: IndicatorSnapshot
  readonly hasAssessors: boolean
  readonly hasBreakdown: boolean
  readonly origin: Origin | undefined
  /** What it names as corrected. */
  readonly corrected: readonly ObservationStatement[]
}) {
  const { statement, row, hasAssessors, hasBreakdown, origin, corrected } = props
  const { row: figure, update, standing, support } = statement
  const say = useSay()
  const { format, pick } = say
  const { plan } = useSnapshot()
  return (
    <tr>
      <th scope="row">{format.period(figure.period)}</th>
      <td data-number>
        {observedText(say, row.indicator, figure)}
        {corrected.map(({ ref, row: before }) => (
          <div key={ref}>{say('figures.corrects', { before: observedText(say, row.indicator, before) })}</div>
        ))}
      </td>
      {hasBreakdown && (
        <td>
          <bdi>{breakdownText(say, plan.dimensions ?? [], figure.breakdown)}</bdi>
        </td>
      )}
      {hasAssessors && <td>{figure.assessor ? <InstitutionLink id={figure.assessor} /> : '–'}</td>}
      <td>
        {figure.status !== 'A' && <Tag>{say(`chart.status.${figure.status}`)}</Tag>}{' '}
        {standing.isSuperseded && <Tag>{say('history.superseded')}</Tag>}{' '}
        {standing.verdict.kind !== 'accepted' && <Tag>{say(`review.${standing.verdict.kind}`)}</Tag>}{' '}
        <Tag>{say(`support.${support}`)}</Tag> <OriginTags of={origin} />
      </td>
      <td>
        {figure.provenance === 'sourced' ? say('history.sources') : <InstitutionLink id={update.by} />}
        <br />
        {saidText(say, update)}
      </td>
      <td>
        <SourceButton provenance={figure.provenance} sources={figure.sources} of={pick(row.indicator.name)} />
      </td>
      <td>
        <Note text={figure.note} />
      </td>
    </tr>
  )
}
