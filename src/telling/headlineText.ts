import { headline } from '#domain/judge/headline.ts'
import type { Behind } from '#domain/judge/headline.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import type { MessageId } from '#i18n/messages.ts'
import type { Say, Values } from '#i18n/say.ts'

/** One sentence, before it becomes text or elements: some words in it may be marked. */
export interface Sentence {
  readonly id: MessageId
  readonly values: Values
}

/** The first thing a chair reads: where we stand, in sentences. */
export function headlineSentences(say: Say, snapshot: Snapshot): readonly Sentence[] {
  const { format } = say
  const said = headline(snapshot)
  switch (said.kind) {
    case 'beforePlan':
      return [{ id: 'headline.beforePlan', values: { day: format.day(snapshot.plan.adopted) } }]
    case 'unrated':
      return [
        { id: 'headline.completed', values: { n: said.completed, total: said.total } },
        { id: 'headline.unrated', values: { n: said.unrated } },
        { id: 'headline.targets', values: { n: said.withTarget, total: said.indicators } },
      ]
    case 'rated': {
      const { reporting } = said
      return [
        { id: 'headline.good', values: { n: said.good, total: said.total } },
        behindSentence(say, said.behind),
        ...(reporting
          ? [
              {
                id: 'headline.reports' as const,
                values: { n: reporting.missing, total: reporting.owing, period: format.period(reporting.period) },
              },
            ]
          : []),
      ]
    }
  }
}

/** The same as plain text. */
export function headlineText(say: Say, snapshot: Snapshot): string {
  return headlineSentences(say, snapshot)
    .map(({ id, values }) => say(id, values))
    .filter((text) => text !== '')
    .join(' ')
}

function behindSentence({ format, pick }: Say, behind: Behind): Sentence {
  switch (behind.kind) {
    case 'cannotSay':
      return { id: 'headline.cannotSay', values: {} }
    case 'none':
      return { id: behind.isPartial ? 'headline.notBehindPartial' : 'headline.notBehind', values: {} }
    case 'axis':
      return {
        id: behind.isPartial ? 'headline.behindPartial' : 'headline.behind',
        values: {
          axis: pick(behind.axis.name),
          done: format.percent(behind.done),
          planned: format.percent(behind.planned),
        },
      }
  }
}
