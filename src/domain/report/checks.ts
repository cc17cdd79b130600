import type { Day } from '../plan/day.ts'
import type { ActionId, IndicatorId } from '../plan/ids.ts'
import { comparePeriods, periodLength } from '../plan/period.ts'
import { comparablePoints } from '../judge/series.ts'
import type { Series } from '../judge/series.ts'
import type { ActionAnswer, Draft, FigureAnswer, FigureKey } from './draft.ts'
import type { Duties, FigureDuty } from './due.ts'

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
  | 'obstacleUnsaid'
  /** These ask for a comment. */
  | 'totalFalls'
  | 'unusual'

/** One mistake, at the answer it stands in. */
export interface Found {
  readonly about: ActionId | FigureKey
  readonly mistake: Mistake
  /** The figures between which the answer would not be asked about. */
  readonly range?: readonly [number, number]
}

/** Whether anything at all has been said. */
export function isAnswered(answer: ActionAnswer | FigureAnswer | undefined): boolean {
  return answer !== undefined && Object.values(answer).some((value) => value !== undefined && value !== '')
}

/** What is wrong with an answer about an action, as of the day of filing. */
export function actionMistakes(answer: ActionAnswer, today: Day): readonly Mistake[] {
  const { state, percent, milestonesDone, evidence = [], attachments = [], note = '', obstacle } = answer
  const done = Object.entries(milestonesDone ?? {})
  const found: Mistake[] = []
  if (state === undefined) found.push('stateMissing')
  if (percent !== undefined && !(percent >= 0 && percent <= 100)) found.push('percentRange')
  if (state === 'not_started' && (percent ?? 0) > 0) found.push('percentAgainstState')
  if (state === 'completed' && (percent ?? 100) < 100) found.push('percentAgainstState')
  if (state === 'not_started' && done.length > 0) found.push('milestonesAgainstState')
  if (done.some(([, day]) => typeof day === 'string' && day > today)) found.push('milestoneAhead')
  if (evidence.some((link) => !isLink(link))) found.push('evidenceNoLink')
  if (obstacle && (obstacle.what ?? '').trim() === '') found.push('obstacleUnsaid')
  // That a thing is done is asked to be shown, or at least told.
  if (state === 'completed' && evidence.length + attachments.length === 0 && note.trim() === '')
    found.push('completedBare')
  return found
}

/**
 * What is wrong with an answer about an indicator, beside the figures known of it. What is unlikely is not wrong: it asks
 * for a comment.
 */
export function figureMistakes(
  { indicator, period }: FigureDuty,
  { value, gap, note = '' }: FigureAnswer,
  known: Series | undefined,
): readonly Omit<Found, 'about'>[] {
  if (value === undefined) return gap === undefined ? [{ mistake: 'figureMissing' }] : []
  const { scale, measure, unit } = indicator
  if (scale.length > 0) return scale.some(({ code }) => code === value) ? [] : [{ mistake: 'offScale' }]
  if (measure !== 'ratio' && value < 0) return [{ mistake: 'countBelowZero' }]
  if (Object.values(unit).includes('%') && (value < 0 || value > 100)) return [{ mistake: 'shareOutOfRange' }]
  if (note.trim() !== '') return []
  const before = comparablePoints((known?.points ?? []).filter((point) => comparePeriods(point.period, period) < 0))
    .filter((point) => periodLength(point.period) === periodLength(period))
    .flatMap(({ reading }) => (reading.kind === 'value' ? [reading.value] : []))
  const last = before.at(-1)
  if (measure === 'cumulative')
    return last !== undefined && value < last ? [{ mistake: 'totalFalls', range: [last, last] }] : []
  const usual = usualRange(before.slice(-REMEMBERED))
  return usual && (value < usual[0] || value > usual[1]) ? [{ mistake: 'unusual', range: usual }] : []
}

/** So many figures tell what is usual, and so many are looked at. */
const TELLING = 4
const REMEMBERED = 8

/**
 * The range a figure is expected in: that of the earlier ones, widened on both sides by half its width; undefined where too
 * few are known, or where all were one.
 */
function usualRange(before: readonly number[]): readonly [number, number] | undefined {
  if (before.length < TELLING) return undefined
  const [low, high] = [Math.min(...before), Math.max(...before)]
  const width = high - low
  return width > 0 ? [low - width / 2, high + width / 2] : undefined
}

/** Everything wrong with what has been answered so far; what nobody has spoken of is missing, not wrong. */
export function mistakesIn(
  draft: Draft,
  { actions, figures }: Duties,
  today: Day,
  knownOf: (indicator: IndicatorId) => Series | undefined = () => undefined,
): readonly Found[] {
  return [
    ...actions.flatMap((action) => {
      const answer = draft.actions[action.id]
      return answer && isAnswered(answer)
        ? actionMistakes(answer, today).map((mistake) => ({ about: action.id, mistake }))
        : []
    }),
    ...figures.flatMap((duty) => {
      const answer = draft.figures[duty.key]
      return answer && isAnswered(answer)
        ? figureMistakes(duty, answer, knownOf(duty.indicator.id)).map((found) => ({ about: duty.key, ...found }))
        : []
    }),
  ]
}

/** How many of its duties have an answer, of how many. */
export function completeness(
  draft: Draft,
  { actions, figures }: Duties,
): { readonly done: number; readonly of: number } {
  const answered =
    actions.filter(({ id }) => isAnswered(draft.actions[id])).length +
    figures.filter(({ key }) => isAnswered(draft.figures[key])).length
  return { done: answered, of: actions.length + figures.length }
}

function isLink(text: string): boolean {
  return /^https:\/\/[^\s/]+\.[^\s]+$/iu.test(text)
}
