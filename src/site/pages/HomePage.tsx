import type { PublicAction } from '#domain/disclose/publicDoc.ts'
import { SERIOUSNESS } from '#domain/judge/actionStatus.ts'
import type { ActionStatus } from '#domain/judge/actionStatus.ts'
import { axisWord } from '#telling/axisWord.ts'
import { actionReason } from '#telling/actionReason.ts'
import { answerText } from '../answerText.ts'
import { CurveChart, hasCurve } from '../charts/CurveChart.tsx'
import { StatusBar } from '../charts/StatusBar.tsx'
import { donePlanned } from '../donePlanned.ts'
import type { Page } from '../page.ts'
import { toPage } from '../page.ts'
import { SiteDocument } from '../SiteDocument.tsx'
import { StatusTag } from '../StatusTag.tsx'
import { datasetData } from '../structured.ts'
import { Told } from '../Told.tsx'
import { ChangesList } from '../ChangesList.tsx'
import { institutionWord } from '../names.ts'

/** The first page: is it being carried out, axis by axis; what changed, what is late and why, what is not known. */
export function HomePage({ page }: { readonly page: Page }) {
  const { say, doc, history } = page
  const changes = history.at(-1)?.changes
  const answer = page.release.summary[say.lang] || answerText(page)
  return (
    <SiteDocument
      page={page}
      title={say.pick(doc.strategy.title)}
      description={answer}
      data={datasetData(page, say.pick(doc.strategy.title), answer)}
    >
      <section className="answer">
        <p className="kicker">{say('site.question')}</p>
        <h1>
          <Told say={say} text={doc.strategy.title} />
        </h1>
        <p className="lead">{answer}</p>
        <p className="when">{say('site.asOf', { day: say.format.day(doc.asOf) })}</p>
      </section>
      <section>
        <h2>{axisWord(say, { plan: doc.strategy }, 'many')}</h2>
        <ul className="cards">
          {doc.axes.map((axis) => (
            <li key={axis.id} className="card">
              <h3>
                <a href={toPage(page, `axes/${axis.id}.html`)}>
                  <Told say={say} text={axis.name} />
                </a>
              </h3>
              <p>{say('site.actions', { n: axis.rollup.count })}</p>
              {axis.rollup.count > 0 && <StatusBar page={page} rollup={axis.rollup} />}
              <p className="quiet">{donePlanned(say, axis.rollup)}</p>
            </li>
          ))}
        </ul>
      </section>
      {hasCurve(doc.curve) && (
        <section>
          <h2>{say('curve.panel')}</h2>
          <CurveChart page={page} />
        </section>
      )}
      {changes && (
        <section>
          <h2>{say('site.changes.title')}</h2>
          <ChangesList page={page} changes={changes} most={12} />
        </section>
      )}
      <Late page={page} />
      <NotKnown page={page} />
    </SiteDocument>
  )
}

const LATE: ReadonlySet<ActionStatus> = new Set<ActionStatus>(['overdue', 'offTrack', 'atRisk'])
const MOST_LATE = 12

function Late({ page }: { readonly page: Page }) {
  const { say, doc } = page
  const late = doc.actions.filter(({ verdict }) => LATE.has(verdict.status)).toSorted(bySeriousness)
  const isJudged = doc.actions.some(({ verdict }) => verdict.planned.kind === 'value')
  return (
    <section>
      <h2>{say('site.late.title')}</h2>
      {late.length === 0 && <p>{say(isJudged ? 'site.late.none' : 'site.late.cannot')}</p>}
      {late.length > 0 && (
        <ul className="lines">
          {late.slice(0, MOST_LATE).map((row) => (
            <li key={row.action.id}>
              <p className="what">
                <StatusTag page={page} status={row.verdict.status} />{' '}
                <a href={toPage(page, `actions.html#${row.action.id}`)}>
                  <Told say={say} text={row.action.title} />
                </a>{' '}
                <span className="quiet">{institutionWord(page, row.action.lead)}</span>
              </p>
              <p>{actionReason(say, row, doc.strategy.rules).sentence}</p>
            </li>
          ))}
        </ul>
      )}
      {late.length > MOST_LATE && (
        <p>
          <a href={toPage(page, 'actions.html')}>{say('site.late.more', { n: late.length - MOST_LATE })}</a>
        </p>
      )}
    </section>
  )
}

function bySeriousness(a: PublicAction, b: PublicAction): number {
  return (
    SERIOUSNESS.indexOf(a.verdict.status) - SERIOUSNESS.indexOf(b.verdict.status) ||
    b.verdict.daysLate - a.verdict.daysLate ||
    (a.verdict.spi ?? 0) - (b.verdict.spi ?? 0)
  )
}

/** What nobody can say from what is published. */
function NotKnown({ page }: { readonly page: Page }) {
  const { say, doc } = page
  const unjudged = doc.actions.filter(({ verdict: { status } }) => NOT_KNOWN.has(status)).length
  const bare = doc.indicators.filter(({ figures }) => !figures.some(({ value }) => typeof value === 'number')).length
  const withheld = doc.indicators.flatMap(({ figures }) => figures).filter(({ value }) => value === 'withheld').length
  const noTarget = doc.indicators.filter(({ indicator }) => indicator.targets.length === 0).length
  const lines = [
    ...(unjudged > 0 ? [say('site.unknown.actions', { n: unjudged, total: doc.actions.length })] : []),
    ...(bare > 0 ? [say('site.unknown.indicators', { n: bare, total: doc.indicators.length })] : []),
    ...(noTarget > 0 ? [say('site.unknown.targets', { n: noTarget, total: doc.indicators.length })] : []),
    ...(withheld > 0 ? [say('site.unknown.withheld', { n: withheld })] : []),
  ]
  return (
    <section>
      <h2>{say('site.unknown.title')}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {doc.caveats
          .filter(({ kind }) => kind === 'gap')
          .map(({ text }) => (
            <li key={say.pick(text)}>
              <Told say={say} text={text} />
            </li>
          ))}
      </ul>
      {lines.length === 0 && doc.caveats.every(({ kind }) => kind !== 'gap') && <p>{say('site.unknown.none')}</p>}
    </section>
  )
}

const NOT_KNOWN: ReadonlySet<ActionStatus> = new Set<ActionStatus>(['unrated', 'notKnown', 'noReport'])
