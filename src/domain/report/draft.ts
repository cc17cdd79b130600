import type { Attachment } from '../ledger/attachment.ts'
import type { Day } from '../plan/day.ts'
import type { ActionId, IndicatorId, InstitutionId } from '../plan/ids.ts'
import type { Period } from '../plan/period.ts'
import type { Wording } from '../plan/wording.ts'
import type { ActionReported, ActionState, Observation } from '../ledger/update.ts'

/** What somebody has answered about an action; what is left out has not been said yet. */
export interface ActionAnswer {
  readonly state?: ActionState
  /** Share done, 0–100. */
  readonly percent?: number
  /** Milestones done so far, each with its day where that is known. */
  readonly milestonesDone?: NonNullable<ActionReported['milestonesDone']>
  readonly selfRating?: string
  /** Addresses of what shows it. */
  readonly evidence?: readonly string[]
  /** Documents that show it. */
  readonly attachments?: readonly Attachment[]
  readonly note?: string
  readonly obstacle?: ObstacleAnswer
}

/** What blocks an action, which institution is asked for support, and by when. */
export interface ObstacleAnswer {
  readonly what?: string
  readonly asks?: InstitutionId
  readonly by?: Day
}

/** What somebody has answered about an indicator: a value, or why there is none. */
export interface FigureAnswer {
  readonly value?: number
  readonly gap?: NonNullable<Observation['gap']>
  readonly note?: string
}

/** A figure that is owed: of an indicator for a period of its own frequency, `I07@2026-S1`. */
export type FigureKey = `${IndicatorId}@${Period}`

/** A report in the making: an institution's answers about one period. */
export interface Draft {
  readonly institution: InstitutionId
  readonly period: Period
  readonly actions: Readonly<Partial<Record<ActionId, ActionAnswer>>>
  readonly figures: Readonly<Partial<Record<FigureKey, FigureAnswer>>>
}

export function emptyDraft(institution: InstitutionId, period: Period): Draft {
  return { institution, period, actions: {}, figures: {} }
}

/** The documents a report would carry, each once. */
export function attachedTo({ actions }: Draft): readonly Attachment[] {
  const all = Object.values(actions).flatMap((answer) => answer?.attachments ?? [])
  return [...new Map(all.map((each) => [each.blob, each])).values()]
}

/** A comment in the language it was written in, for the languages of every statement. */
export function noteIn(lang: 'en' | 'ar', note: string | undefined): Wording {
  const text = note?.trim() ?? ''
  return { en: lang === 'en' ? text : '', ar: lang === 'ar' ? text : '' }
}

/** Parts of an answer to be set; undefined takes one back. */
export type AnswerChange<Answer> = { readonly [Part in keyof Answer]?: Answer[Part] | undefined }

/** The answer with some parts set anew; what is undefined is left out of it. */
export function changed<Answer extends object>(answer: Answer, change: AnswerChange<Answer>): Answer {
  const all = Object.entries({ ...answer, ...change }).filter(([, part]) => part !== undefined)
  return Object.fromEntries(all) as Answer
}
