import type { PublicFigure, PublicIndicator } from '#domain/disclose/publicDoc.ts'
import { revisionsIn } from '#domain/disclose/releaseHistory.ts'
import { ratingReason } from '#telling/ratingReason.ts'
import { LineChart } from '../charts/LineChart.tsx'
import { FactList } from '../FactList.tsx'
import { breakdownText } from '#telling/breakdownText.ts'
import { figureWord, revisionText } from '#telling/releasedFigure.ts'
import { IndicatorTable } from '../IndicatorTable.tsx'
import { indicatorFacts } from '../indicatorFacts.ts'
import { institutionWord } from '../names.ts'
import type { Page } from '../page.ts'
import { toFile } from '../page.ts'
import { SiteTable } from '../SiteTable.tsx'
import { SiteDocument } from '../SiteDocument.tsx'
import { SourceLinks } from '../SourceLinks.tsx'
import { RatingTag } from '../StatusTag.tsx'
import { Told } from '../Told.tsx'

/** All indicators in one table. */
export function IndicatorsPage({ page }: { readonly page: Page }) {
  const { say, doc } = page
  return (
    <SiteDocument page={page} title={say('nav.indicators')} description={say('site.indicators.lead')} hasTable>
      <h1>{say('nav.indicators')}</h1>
      <p className="lead">{say('site.indicators.lead')}</p>
      <IndicatorTable page={page} rows={doc.indicators} caption={say('nav.indicators')} isMain />
      <WithheldNote page={page} figures={doc.indicators.flatMap(({ figures }) => figures)} />
    </SiteDocument>
  )
}

/** One indicator: its line, all its figures, how it is rated and why, and what it measures. */
export function IndicatorPage({ page, of }: { readonly page: Page; readonly of: PublicIndicator }) {
  const { say, doc } = page
  const { indicator, rating, record, figures } = of
  const name = say.pick(indicator.name)
  const reason = rating && ratingReason(say, { indicator, record, rating }, doc.strategy.rules)
  return (
    <SiteDocument page={page} title={name} description={say.pick(indicator.definition) || name}>
      <p className="kicker">{say('column.indicator')}</p>
      <h1>
        <Told say={say} text={indicator.name} />
      </h1>
      <p className="lead">
        <Told say={say} text={indicator.definition} />
      </p>
      <p>
        <RatingTag page={page} rating={rating?.rating} />
      </p>
      <p>{reason ? reason.sentence : say('site.rating.why')}</p>
      <LineChart page={page} of={of} />
      <section>
        <h2>{say('site.figures')}</h2>
        {figures.length > 0 ? <Figures page={page} of={of} /> : <p>{say('chart.empty')}</p>}
        <WithheldNote page={page} figures={figures} />
        <Revisions page={page} of={of} />
        <p>
          <a href={toFile(page, 'data/figures.csv')}>{say('site.figures.download')}</a>
        </p>
      </section>
      <section>
        <h2>{say('indicator.metadata')}</h2>
        <FactList facts={indicatorFacts(page, of)} />
        {say.pick(indicator.note) !== '' && (
          <p className="quiet">
            <Told say={say} text={indicator.note} />
          </p>
        )}
        <SourceLinks page={page} sources={indicator.sources} />
      </section>
    </SiteDocument>
  )
}

/** Figures of it that an earlier release told otherwise, the latest revision first. */
function Revisions({ page, of: { indicator } }: { readonly page: Page; readonly of: PublicIndicator }) {
  const { say, doc, history } = page
  const own = revisionsIn(history).filter((figure) => figure.indicator === indicator.id)
  if (own.length === 0) return null
  return (
    <>
      <h3>{say('site.revisions')}</h3>
      <ul>
        {own.toReversed().map((figure) => (
          <li key={`${figure.release} ${figure.period} ${figure.breakdown} ${figure.assessor ?? ''}`}>
            {say('site.revisions.line', {
              revision: revisionText(say, doc.dimensions, indicator, figure),
              number: say.format.number(figure.release),
              day: say.format.day(figure.day),
            })}
          </li>
        ))}
      </ul>
    </>
  )
}

/** What the sign for withheld figures means, where one stands. */
function WithheldNote({ page, figures }: { readonly page: Page; readonly figures: readonly PublicFigure[] }) {
  const { say, doc } = page
  if (!figures.some(({ value }) => value === 'withheld')) return null
  return (
    <p className="quiet">
      {say('site.withheld.note', { mark: say('site.withheld.mark'), threshold: doc.strategy.threshold })}
    </p>
  )
}

function Figures({ page, of: { indicator, figures } }: { readonly page: Page; readonly of: PublicIndicator }) {
  const { say, doc } = page
  const hasBreakdown = figures.some(({ breakdown }) => breakdown !== '')
  const hasAssessor = figures.some(({ assessor }) => assessor !== undefined)
  return (
    <SiteTable
      page={page}
      caption={say('site.of', { what: say('site.figures'), name: say.pick(indicator.name) })}
      headings={[
        { text: say('column.period') },
        ...(hasBreakdown ? [{ text: say('figures.breakdown') }] : []),
        ...(hasAssessor ? [{ text: say('figures.assessor') }] : []),
        { text: say('figures.value'), isNumber: true },
        { text: say('chart.column.remark') },
        { text: say('column.source') },
      ]}
    >
      {figures.map((figure) => (
        <tr key={`${figure.period} ${figure.breakdown} ${figure.assessor ?? ''}`}>
          <th scope="row" data-label={say('column.period')}>
            {say.format.period(figure.period)}
          </th>
          {hasBreakdown && (
            <td data-label={say('figures.breakdown')}>{breakdownText(say, doc.dimensions, figure.breakdown)}</td>
          )}
          {hasAssessor && (
            <td data-label={say('figures.assessor')}>
              {figure.assessor ? institutionWord(page, figure.assessor) : '–'}
            </td>
          )}
          <td className="number" data-label={say('figures.value')}>
            {figureWord(say, indicator, figure.value)}
          </td>
          <td data-label={say('chart.column.remark')}>{remarkOf(page, figure)}</td>
          <td data-label={say('column.source')}>
            <SourceLinks page={page} sources={figure.sources} />
            {figure.sources.length === 0 && say(`provenance.${figure.provenance}`)}
          </td>
        </tr>
      ))}
    </SiteTable>
  )
}

function remarkOf({ say }: Page, { status, cut }: PublicFigure): string {
  const remarks = [
    ...(status === 'A' ? [] : [say(`chart.status.${status}`)]),
    ...(cut === undefined || cut === 'gap' ? [] : [say(`chart.cut.${cut}`)]),
  ]
  return [...new Set(remarks)].join('; ') || '–'
}
