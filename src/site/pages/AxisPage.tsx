import type { PublicAxis } from '#domain/disclose/publicDoc.ts'
import { axisWord } from '#telling/axisWord.ts'
import { ActionTable } from '../ActionTable.tsx'
import { StatusBar } from '../charts/StatusBar.tsx'
import { donePlanned } from '../donePlanned.ts'
import { IndicatorTable } from '../IndicatorTable.tsx'
import type { Page } from '../page.ts'
import { toPage } from '../page.ts'
import { SiteDocument } from '../SiteDocument.tsx'
import { SourceLinks } from '../SourceLinks.tsx'
import { Told } from '../Told.tsx'

/** One axis: how it stands, its objectives, its actions and its indicators. */
export function AxisPage({ page, axis }: { readonly page: Page; readonly axis: PublicAxis }) {
  const { say, doc } = page
  const name = say.pick(axis.name)
  const objectives = doc.objectives.filter((each) => each.axis === axis.id)
  const actions = doc.actions.filter(({ action }) => action.axis === axis.id)
  const indicators = doc.indicators.filter(({ indicator }) => indicator.axis === axis.id)
  return (
    <SiteDocument page={page} title={name} description={say.pick(axis.description) || name}>
      <p className="kicker">{axisWord(say, { plan: doc.strategy })}</p>
      <h1>
        <Told say={say} text={axis.name} />
      </h1>
      <p className="lead">
        <Told say={say} text={axis.description} />
      </p>
      {axis.rollup.count > 0 && <StatusBar page={page} rollup={axis.rollup} />}
      <p>{donePlanned(say, axis.rollup)}</p>
      {say.pick(axis.note) !== '' && (
        <p className="quiet">
          <Told say={say} text={axis.note} />
        </p>
      )}
      <SourceLinks page={page} sources={axis.sources} />
      {objectives.length > 0 && (
        <section>
          <h2>{say('site.objectives')}</h2>
          <ul>
            {objectives.map((objective) => (
              <li key={objective.id}>
                {objective.code !== undefined && <span className="code">{objective.code} </span>}
                <Told say={say} text={objective.title} />{' '}
                <span className="quiet">{say('site.actions', { n: objective.rollup.count })}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{say('nav.actions')}</h2>
        {actions.length > 0 ? (
          <ActionTable
            page={page}
            rows={actions}
            caption={say('site.of', { what: say('nav.actions'), name })}
            isOfOneAxis
          />
        ) : (
          <p>{say('site.actions', { n: 0 })}</p>
        )}
      </section>
      <section>
        <h2>{say('nav.indicators')}</h2>
        {indicators.length > 0 ? (
          <IndicatorTable
            page={page}
            rows={indicators}
            caption={say('site.of', { what: say('nav.indicators'), name })}
          />
        ) : (
          <p>{say('site.indicators.none')}</p>
        )}
      </section>
      <CardNote page={page} axis={axis} />
    </SiteDocument>
  )
}

/** How another site shows how this axis stands: its card, and what to write where the site knows its own address. */
function CardNote({ page, axis }: { readonly page: Page; readonly axis: PublicAxis }) {
  const { say, doc } = page
  const { address } = doc.strategy
  const path = `embed/${axis.id}.html`
  return (
    <section>
      <h2>{say('site.card')}</h2>
      <p>
        {say('site.card.note')} <a href={toPage(page, path)}>{say('site.card.open')}</a>
      </p>
      {address !== undefined && (
        <p>
          <code dir="ltr">{`<iframe src="${address}${say.lang}/${path}" title="${axis.id}" width="420" height="330"></iframe>`}</code>
        </p>
      )}
    </section>
  )
}
