import { headline } from '#domain/judge/headline.ts'
import type { Behind, Headline, RestPart } from '#domain/judge/headline.ts'
import type { Axis } from '#domain/plan/axis.ts'
import type { Day } from '#domain/plan/day.ts'
import type { Period } from '#domain/plan/period.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import type { MessageId } from '#i18n/messages.ts'
import type { Say, ValuesOf } from '#i18n/say.ts'

interface Reporting {
  readonly period: Period
  readonly missing: number
  readonly owing: number
}

type NamedAxis = Pick<Axis, 'id' | 'name'>

/** A sentence of the first paragraph. */
export type HeadlineSentence<Named extends NamedAxis = Axis> = {
  readonly [Id in Extract<MessageId, `headline.${string}`>]: {
    readonly id: Id
    readonly values: ValuesOf<Id>
    /** The axis that it names, and whose means it states. */
    readonly axis?: Named
  }
}[Extract<MessageId, `headline.${string}`>]

/** The first thing a chair reads: where we stand, in sentences. */
export function headlineSentences(say: Say, snapshot: Snapshot): readonly HeadlineSentence[] {
  return standingSentences(say, headline(snapshot), snapshot.plan.adopted)
}

/** The same of what was chosen to be said. */
export function standingSentences<Named extends NamedAxis>(
  say: Say,
  said: Headline<Named>,
  adopted: Day,
): readonly HeadlineSentence<Named>[] {
  switch (said.kind) {
    case 'beforePlan':
      return [{ id: 'headline.beforePlan', values: { day: say.format.day(adopted) } }]
    case 'noActions':
      return [{ id: 'headline.noActions', values: {} }]
    case 'standing': {
      const { good, total, rest, behind, reporting, waiting, targets } = said
      return [
        { id: behind ? 'headline.good' : 'headline.completed', values: { n: good, total } },
        ...(rest.length > 0 ? [restSentence(say, rest)] : []),
        ...(behind ? [behindSentence(say, behind)] : []),
        ...(reporting ? [reportsSentence(say, reporting)] : []),
        ...(waiting > 0 ? [{ id: 'headline.waiting', values: { n: waiting } } as const] : []),
        ...(targets
          ? [{ id: 'headline.targets', values: { n: targets.withTarget, total: targets.indicators } } as const]
          : []),
      ]
    }
  }
}

function restSentence(
  say: Say,
  rest: readonly { readonly part: RestPart; readonly count: number }[],
): HeadlineSentence<never> {
  const parts = rest.map(({ part, count }) => say(`headline.rest.${part}`, { n: say.format.number(count) }))
  return { id: 'headline.rest', values: { list: say.format.list(parts) } }
}

/** The same as plain text. */
export function headlineText(say: Say, snapshot: Snapshot): string {
  return headlineSentences(say, snapshot)
    .map((each) => say.sentence(each))
    .filter((text) => text !== '')
    .join(' ')
}

function reportsSentence({ format }: Say, { period, missing, owing }: Reporting): HeadlineSentence<never> {
  return { id: 'headline.reports', values: { n: missing, total: owing, period: format.period(period) } }
}

function behindSentence<Named extends NamedAxis>(
  { format, pick }: Say,
  behind: Behind<Named>,
): HeadlineSentence<Named> {
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
          n: format.number(behind.coverage.known),
          total: format.number(behind.coverage.due),
        },
        axis: behind.axis,
      }
  }
}
