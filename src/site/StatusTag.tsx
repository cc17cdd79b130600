import { MarkDrawing } from '#ui/controls/MarkDrawing.tsx'
import type { Tone } from '#ui/controls/marks.ts'
import { ACTION_TONES, RATING_TONES } from '#telling/tones.ts'
import type { ActionStatus } from '#domain/judge/actionStatus.ts'
import type { IndicatorRating } from '#domain/judge/ratingBands.ts'
import type { Page } from './page.ts'
import { statusWord } from './statusWord.ts'

/** The shape of a tone; the word beside it says it. */
export function Mark({ tone }: { readonly tone: Tone }) {
  return (
    <svg className={`mark ${tone}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
      <MarkDrawing tone={tone} />
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
