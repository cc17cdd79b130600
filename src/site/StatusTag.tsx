import { ACTION_TONES, RATING_TONES } from '#telling/tones.ts'
import type { ActionStatus } from '#domain/judge/actionStatus.ts'
import type { IndicatorRating } from '#domain/judge/ratingBands.ts'
import type { Page } from './page.ts'
import { statusWord } from './statusWord.ts'

type Tone = (typeof ACTION_TONES)[ActionStatus] | (typeof RATING_TONES)[IndicatorRating]

/** Each tone's shape, on a square of 12: what colour says, shape says too. */
const SHAPES: Readonly<Record<Tone, string>> = {
  done: 'M6 0a6 6 0 1 0 0 12A6 6 0 0 0 6 0Zm-1 8.8L2.2 6l1.1-1.1L5 6.6l3.7-3.7L9.8 4Z',
  on: 'M6 0a6 6 0 1 0 0 12A6 6 0 0 0 6 0Z',
  risk: 'M6 .6 12 11.4H0Z',
  off: 'M6 0l6 6-6 6-6-6Z',
  over: 'M0 0h12v12H0Z',
  missing: 'M6 0a6 6 0 1 0 0 12A6 6 0 0 0 6 0Zm0 2a4 4 0 1 1 0 8 4 4 0 0 1 0-8Z',
  due: 'M0 5h12v2H0Z',
  unrated: 'M1 1h10v10H1Zm2 2v6h6V3Z',
  stopped: 'M1 0h3.5v12H1Zm6.5 0H11v12H7.5Z',
}

/** The shape of a tone; the word beside it says it. */
export function Mark({ tone }: { readonly tone: Tone }) {
  return (
    <svg className={`mark ${tone}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
      <path d={SHAPES[tone]} />
    </svg>
  )
}

/** A status as colour, shape and word. */
export function StatusTag({ page, status }: { readonly page: Page; readonly status: ActionStatus }) {
  return (
    <span className="tag">
      <Mark tone={ACTION_TONES[status]} />
      {statusWord(page.say, page.doc.strategy, status)}
    </span>
  )
}

/** A rating in the same way; withheld with the figures it rests on. */
export function RatingTag({ page, rating }: { readonly page: Page; readonly rating: IndicatorRating | undefined }) {
  if (rating === undefined) return <span className="tag">{page.say('site.rating.withheld')}</span>
  return (
    <span className="tag">
      <Mark tone={RATING_TONES[rating]} />
      {page.say(`rating.${rating}`)}
    </span>
  )
}
