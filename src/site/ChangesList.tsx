import type { ReleaseChanges, RevisedFigure } from '#domain/disclose/releaseChanges.ts'
import { changesCounted } from '#telling/releaseDifferences.ts'
import { revisionText } from '#telling/releasedFigure.ts'
import type { Page } from './page.ts'
import { toPage } from './page.ts'
import { statusWord } from './statusWord.ts'
import { Told } from './Told.tsx'

interface Props {
  readonly page: Page
  readonly changes: ReleaseChanges
  /** So many of each kind are named. */
  readonly most: number
}

/** What a release says otherwise than the one before, in sentences. */
export function ChangesList({ page, changes, most }: Props) {
  const { say, doc } = page
  const { statuses, added, gone, figures, revised, lost } = changes
  const title = (id: string) => doc.actions.find(({ action }) => action.id === id)?.action.title
  const total = statuses.length + added.length + gone.length + figures.length + revised.length + lost.length
  if (total === 0) return <p>{say('site.changes.none')}</p>
  const lines = [
    ...statuses.slice(0, most).map(({ action, from, to }) => ({
      key: action,
      href: `actions.html#${action}`,
      name: title(action),
      text: say('site.changes.status', {
        from: statusWord(say, doc.strategy, from),
        to: statusWord(say, doc.strategy, to),
      }),
    })),
    ...added.slice(0, most).map((action) => ({
      key: action,
      href: `actions.html#${action}`,
      name: title(action),
      text: say('site.changes.added'),
    })),
    ...revised.slice(0, most).map((figure) => ({
      key: `${figure.indicator} ${figure.period} ${figure.breakdown}`,
      href: `indicators/${figure.indicator}.html`,
      name: indicatorOf(page, figure)?.name,
      text: revisedText(page, figure),
    })),
  ]
  return (
    <>
      <p>{changesCounted(say, changes)}</p>
      {gone.length + lost.length > 0 && (
        <p>{say('site.changes.gone', { actions: gone.length, figures: lost.length })}</p>
      )}
      <ul className="lines">
        {lines.map(({ key, href, name, text }) => (
          <li key={key}>
            <a href={toPage(page, href)}>{name && <Told say={say} text={name} />}</a>: {text}
          </li>
        ))}
      </ul>
    </>
  )
}

function indicatorOf({ doc }: Page, { indicator }: Pick<RevisedFigure, 'indicator'>) {
  return doc.indicators.find((each) => each.indicator.id === indicator)?.indicator
}

function revisedText(page: Page, figure: RevisedFigure): string {
  const indicator = indicatorOf(page, figure)
  return indicator ? revisionText(page.say, page.doc.dimensions, indicator, figure) : ''
}
