import { comparePeriods } from '#domain/plan/period.ts'
import type { ObservationStatement } from '#domain/judge/series.ts'
import type { IndicatorSnapshot } from '#domain/snapshot.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { Panel } from '#ui/controls/Panel.tsx'
import { Tag } from '#ui/controls/Tag.tsx'
import styles from '../action/Milestones.module.css'
import { InstitutionLink } from '../links/InstitutionLink.tsx'
import { Note } from '../provenance/Note.tsx'
import { SourceButton } from '../provenance/SourceButton.tsx'
import { observedText } from '#telling/figureText.ts'

/** Every figure ever said about the indicator, newest period first, corrected ones with what replaced them. */
export function FiguresTable({ row }: { readonly row: IndicatorSnapshot }) {
  const say = useSay()
  const history = row.record.history.toSorted(
    (a, b) => comparePeriods(b.row.period, a.row.period) || (a.update.said < b.update.said ? 1 : -1),
  )
  const hasAssessors = history.some(({ row: { assessor } }) => assessor !== undefined)
  const hasBreakdown = history.some(({ row: { breakdown } }) => breakdown !== '')
  return (
    <Panel title={say('figures.title')} note={say('figures.note')}>
      <div
        className={styles.scroll}
        role="region"
        aria-label={say('table.of', { title: say('figures.title') })}
        tabIndex={0}
      >
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{say('column.period')}</th>
              <th scope="col">{say('figures.value')}</th>
              {hasBreakdown && <th scope="col">{say('figures.breakdown')}</th>}
              {hasAssessors && <th scope="col">{say('figures.assessor')}</th>}
              <th scope="col">{say('column.status')}</th>
              <th scope="col">{say('figures.said')}</th>
              <th scope="col">{say('column.source')}</th>
              <th scope="col">{say('fact.note')}</th>
            </tr>
          </thead>
          <tbody>
            {history.map((statement) => (
              <FigureRow key={statement.ref} {...{ statement, row, hasAssessors, hasBreakdown }} />
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  )
}

function FigureRow(props: {
  readonly statement: ObservationStatement
  readonly row: IndicatorSnapshot
  readonly hasAssessors: boolean
  readonly hasBreakdown: boolean
}) {
  const { statement, row, hasAssessors, hasBreakdown } = props
  const { row: figure, update, standing, support } = statement
  const say = useSay()
  const { format, pick } = say
  return (
    <tr>
      <th scope="row">
        <bdi>{format.period(figure.period)}</bdi>
      </th>
      <td>{observedText(say, row.indicator, figure)}</td>
      {hasBreakdown && (
        <td>
          <bdi>{figure.breakdown || say('figures.total')}</bdi>
        </td>
      )}
      {hasAssessors && <td>{figure.assessor ? <InstitutionLink id={figure.assessor} /> : '–'}</td>}
      <td>
        {figure.status !== 'A' && <Tag>{say(`chart.status.${figure.status}`)}</Tag>}{' '}
        {standing.isSuperseded && <Tag>{say('history.superseded')}</Tag>}{' '}
        {standing.verdict.kind !== 'accepted' && <Tag>{say(`review.${standing.verdict.kind}`)}</Tag>}{' '}
        <Tag>{say(`support.${support}`)}</Tag>
      </td>
      <td>{format.dayShort(update.said)}</td>
      <td>
        <SourceButton provenance={figure.provenance} sources={figure.sources} of={pick(row.indicator.name)} />
      </td>
      <td>
        <Note text={figure.note} />
      </td>
    </tr>
  )
}
