import type { ActionId } from '../plan/ids.ts'
import { isSameContent } from '../sameContent.ts'
import { changed } from './draft.ts'
import type { ActionAnswer, Draft, FigureAnswer, FigureKey } from './draft.ts'

/** The parts of an answer about an action that can be written down in words and numbers. */
const ACTION_PARTS = ['state', 'percent', 'milestonesDone', 'selfRating', 'evidence', 'note', 'obstacle'] as const
const FIGURE_PARTS = ['value', 'gap', 'note'] as const

/** Answers that come from elsewhere: a part that is missing has no answer there. Documents are not among them. */
export interface ItemAnswers {
  readonly actions: ReadonlyMap<ActionId, Omit<ActionAnswer, 'attachments'>>
  readonly figures: ReadonlyMap<FigureKey, FigureAnswer>
}

/** One part of an answer that is otherwise than in the draft; undefined stands for no answer. */
export type PartChange =
  | {
      readonly [Part in (typeof ACTION_PARTS)[number]]: {
        readonly about: ActionId
        readonly part: Part
        readonly before: ActionAnswer[Part]
        readonly after: ActionAnswer[Part]
      }
    }[(typeof ACTION_PARTS)[number]]
  | {
      readonly [Part in (typeof FIGURE_PARTS)[number]]: {
        readonly about: FigureKey
        readonly part: Part
        readonly before: FigureAnswer[Part]
        readonly after: FigureAnswer[Part]
      }
    }[(typeof FIGURE_PARTS)[number]]

/** What taking answers over would change in a draft, part by part. */
export function changesTo(draft: Draft, { actions, figures }: ItemAnswers): readonly PartChange[] {
  const changes = <Id extends string, Answer extends object>(
    answers: ReadonlyMap<Id, Answer>,
    known: Readonly<Partial<Record<Id, Answer>>>,
    parts: readonly (keyof Answer)[],
  ) =>
    [...answers].flatMap(([about, answer]) =>
      parts.flatMap((part) => {
        const before = (known[about] as Answer | undefined)?.[part]
        const after = answer[part]
        return isSameContent(before, after) ? [] : [{ about, part, before, after }]
      }),
    )
  return [
    ...changes<ActionId, ActionAnswer>(actions, draft.actions, ACTION_PARTS),
    ...changes<FigureKey, FigureAnswer>(figures, draft.figures, FIGURE_PARTS),
  ] as readonly PartChange[]
}

/** The draft with answers taken over; what they cannot say, its documents, stays. */
export function withAnswers(draft: Draft, { actions, figures }: ItemAnswers): Draft {
  const taken = <Id extends string, Answer extends object>(
    known: Readonly<Partial<Record<Id, Answer>>>,
    answers: ReadonlyMap<Id, Answer>,
    parts: readonly string[],
  ) => {
    const all: Partial<Record<Id, Answer>> = { ...known }
    for (const [about, answer] of answers) {
      const nothing = Object.fromEntries(parts.map((part) => [part, undefined]))
      all[about] = changed<Answer>(known[about] ?? ({} as Answer), { ...nothing, ...answer })
    }
    return all
  }
  return {
    ...draft,
    actions: taken<ActionId, ActionAnswer>(draft.actions, actions, ACTION_PARTS),
    figures: taken<FigureKey, FigureAnswer>(draft.figures, figures, FIGURE_PARTS),
  }
}
