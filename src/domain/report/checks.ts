import type { Day } from '../plan/day.ts'
import type { ActionId, IndicatorId } from '../plan/ids.ts'
import type { Indicator } from '../plan/indicator.ts'
import type { ActionAnswer, Draft, FigureAnswer } from './draft.ts'
import type { Duties } from './due.ts'

/** What keeps a report from being filed. */
export type Mistake =
  | 'stateMissing'
  | 'percentRange'
  | 'percentAgainstState'
  | 'milestonesAgainstState'
  | 'milestoneAhead'
  | 'evidenceNoLink'
  | 'completedBare'
  | 'offScale'
  | 'countBelowZero'
  | 'shareOutOfRange'
  | 'figureMissing'

/** One mistake, at the answer it stands in. */
export interface Found {
  readonly about: ActionId | IndicatorId
  readonly mistake: Mistake
}

/** Whether anything at all has been said. */
export function isAnswered(answer: ActionAnswer | FigureAnswer | undefined): boolean {
  return answer !== undefined && Object.values(answer).some((value) => value !== undefined && value !== '')
}

/** What is wrong with an answer about an action, as of the day of filing. */
export function actionMistakes(answer: ActionAnswer, today: Day): readonly Mistake[] {
  const { state, percent, milestonesDone, evidence = [], note = '' } = answer
  const done = Object.entries(milestonesDone ?? {})
  const found: Mistake[] = []
  if (state === undefined) found.push('stateMissing')
  if (percent !== undefined && !(percent >= 0 && percent <= 100)) found.push('percentRange')
  if (state === 'not_started' && (percent ?? 0) > 0) found.push('percentAgainstState')
  if (state === 'completed' && (percent ?? 100) < 100) found.push('percentAgainstState')
  if (state === 'not_started' && done.length > 0) found.push('milestonesAgainstState')
  if (done.some(([, day]) => typeof day === 'string' && day > today)) found.push('milestoneAhead')
  if (evidence.some((link) => !isLink(link))) found.push('evidenceNoLink')
  // That a thing is done is asked to be shown, or at least told.
  if (state === 'completed' && evidence.length === 0 && note.trim() === '') found.push('completedBare')
  return found
}

/** What is wrong with an answer about an indicator. */
export function figureMistakes(indicator: Indicator, { value, gap }: FigureAnswer): readonly Mistake[] {
  if (value === undefined) return gap === undefined ? ['figureMissing'] : []
  const { scale, measure, unit } = indicator
  if (scale.length > 0 && !scale.some(({ code }) => code === value)) return ['offScale']
  if (scale.length === 0 && measure !== 'ratio' && value < 0) return ['countBelowZero']
  return Object.values(unit).includes('%') && (value < 0 || value > 100) ? ['shareOutOfRange'] : []
}

/** Everything wrong with what has been answered so far; what nobody has spoken of is missing, not wrong. */
export function mistakesIn(draft: Draft, { actions, indicators }: Duties, today: Day): readonly Found[] {
  return [
    ...actions.flatMap((action) => {
      const answer = draft.actions[action.id]
      return answer && isAnswered(answer)
        ? actionMistakes(answer, today).map((mistake) => ({ about: action.id, mistake }))
        : []
    }),
    ...indicators.flatMap((indicator) => {
      const answer = draft.figures[indicator.id]
      return answer && isAnswered(answer)
        ? figureMistakes(indicator, answer).map((mistake) => ({ about: indicator.id, mistake }))
        : []
    }),
  ]
}

/** How many of its duties have an answer, of how many. */
export function completeness(
  draft: Draft,
  { actions, indicators }: Duties,
): { readonly done: number; readonly of: number } {
  const answered =
    actions.filter(({ id }) => isAnswered(draft.actions[id])).length +
    indicators.filter(({ id }) => isAnswered(draft.figures[id])).length
  return { done: answered, of: actions.length + indicators.length }
}

function isLink(text: string): boolean {
  return /^https?:\/\/[^\s/]+\.[^\s]+$/iu.test(text)
}
