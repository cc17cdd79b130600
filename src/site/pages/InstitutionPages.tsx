import type { PublicInstitution } from '#domain/disclose/publicDoc.ts'
import { TIMELINESS_TONES } from '#telling/tones.ts'
import { timelinessText } from '#telling/timelinessText.ts'
import { ActionTable } from '../ActionTable.tsx'
import { StatusBar } from '../charts/StatusBar.tsx'
import { donePlanned } from '../donePlanned.ts'
import { FactList } from '../FactList.tsx'
import { IndicatorTable } from '../IndicatorTable.tsx'
import type { Page } from '../page.ts'
import { toPage } from '../page.ts'
import { SiteTable } from '../SiteTable.tsx'
import { SiteDocument } from '../SiteDocument.tsx'
import { SourceLinks } from '../SourceLinks.tsx'
import { Mark } from '../StatusTag.tsx'
import { Told } from '../Told.tsx'

/** All institutions in one table. */
export function InstitutionsPage({ page }: { readonly page: Page }) {
  const { say, doc } = page
  const hasReports = doc.institutions.some(({ reporting }) => reporting.length > 0)
  return (
    <SiteDocument page={page} title={say('nav.institutions')} description={say('site.institutions.lead')} hasTable>
      <h1>{say('nav.institutions')}</h1>
      <p className="lead">{say('site.institutions.lead')}</p>
      <SiteTable
        page={page}
        caption={say('nav.institutions')}
        headings={[
          { text: say('column.institution') },
          { text: say('column.kind') },
          { text: say('column.leads'), isNumber: true },
          { text: say('column.progress') },
          ...(hasReports ? [{ text: say('column.latestReport') }] : []),
        ]}
        isMain
      >
        {doc.institutions.map((institution) => {
          const latest = institution.reporting.at(-1)
          return (
            <tr key={institution.id}>
              <th scope="row" data-label={say('column.institution')}>
                <a href={toPage(page, `institutions/${institution.id}.html`)}>
                  <Told say={say} text={institution.name} />
                </a>
              </th>
              <td data-label={say('column.kind')}>{say(`institution.kind.${institution.kind}`)}</td>
              <td className="number" data-label={say('column.leads')} data-value={institution.rollup.count}>
                {say.format.number(institution.rollup.count)}
              </td>
              <td data-label={say('column.progress')}>
                {institution.rollup.count > 0 ? donePlanned(say, institution.rollup) : '–'}
              </td>
              {hasReports && (
                <td data-label={say('column.latestReport')}>{latest && <ReportTag page={page} of={latest} />}</td>
              )}
            </tr>
          )
        })}
      </SiteTable>
    </SiteDocument>
  )
}

/** Whether the report for a period came. */
function ReportTag({
  page: { say },
  of: { period, timeliness },
}: {
  readonly page: Page
  readonly of: PublicInstitution['reporting'][number]
}) {
  return (
    <>
      <span className="tag">
        <Mark tone={TIMELINESS_TONES[timeliness.kind]} />
        {timelinessText(say, timeliness)}
      </span>{' '}
      <span className="quiet">{say.format.period(period)}</span>
    </>
  )
}

/** One institution: what it leads and takes part in, its indicators, and whether its reports came. */
export function InstitutionPage({ page, of }: { readonly page: Page; readonly of: PublicInstitution }) {
  const { say, doc } = page
  const name = say.pick(of.name)
  const led = doc.actions.filter(({ action }) => action.lead === of.id)
  const joined = doc.actions.filter(({ action }) => [...action.coLeads, ...action.partners].includes(of.id))
  const indicators = doc.indicators.filter(({ indicator }) => indicator.keeper === of.id)
  return (
    <SiteDocument page={page} title={name} description={say.pick(of.role) || name}>
      <p className="kicker">{say(`institution.kind.${of.kind}`)}</p>
      <h1>
        <Told say={say} text={of.name} />
      </h1>
      {say.pick(of.role) !== '' && (
        <p className="lead">
          <Told say={say} text={of.role} />
        </p>
      )}
      {!of.isArabicNameSourced && <p className="quiet">{say('institution.nameOurs')}</p>}
      {say.pick(of.note) !== '' && (
        <p className="quiet">
          <Told say={say} text={of.note} />
        </p>
      )}
      <SourceLinks page={page} sources={of.sources} />
      {led.length > 0 && <StatusBar page={page} rollup={of.rollup} />}
      {led.length > 0 && <p>{donePlanned(say, of.rollup)}</p>}
      <section>
        <h2>{say('institution.leads')}</h2>
        {led.length > 0 ? (
          <ActionTable page={page} rows={led} caption={say('site.of', { what: say('institution.leads'), name })} />
        ) : (
          <p>{say('site.institution.leadsNone')}</p>
        )}
      </section>
      {joined.length > 0 && (
        <section>
          <h2>{say('site.institution.partner')}</h2>
          <ActionTable
            page={page}
            rows={joined}
            caption={say('site.of', { what: say('site.institution.partner'), name })}
          />
        </section>
      )}
      {indicators.length > 0 && (
        <section>
          <h2>{say('institution.indicators')}</h2>
          <IndicatorTable
            page={page}
            rows={indicators}
            caption={say('site.of', { what: say('nav.indicators'), name })}
          />
        </section>
      )}
      {of.reporting.length > 0 && (
        <section>
          <h2>{say('site.institution.reporting')}</h2>
          <ul className="counts">
            {of.reporting.toReversed().map((each) => (
              <li key={each.period}>
                <ReportTag page={page} of={each} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <FactList facts={[{ term: say('action.id'), value: of.id }]} />
    </SiteDocument>
  )
}
