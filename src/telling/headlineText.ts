import { headline } from '#domain/judge/headline.ts'
import type { Behind } from '#domain/judge/headline.ts'
import type { Period } from '#domain/plan/period.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import type { Say, Sentence } from '#i18n/say.ts'

interface Reporting {
  readonly period: Period
  readonly missing: number
  readonly owing: number
}

/** The first thing a chair reads: where we stand, in sentences. */
export function headlineSentences(say: Say, snapshot: Snapshot): readonly Sentence[] {
  const said = headline(snapshot)
  switch (said.kind) {
    case 'beforePlan':
      return [{ id: 'headline.beforePlan', values: { day: say.format.day(snapshot.plan.adopted) } }]
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
        ...(reporting ? [reportsSentence(say, reporting)] : []),
      ]
    }
  }
}

/** The same as plain text. */
export function headlineText(say: Say, snapshot: Snapshot): string {
  return headlineSentences(say, snapshot)
    .map(say.sentence)
    .filter((text) => text !== '')
    .join(' ')
}

function reportsSentence({ format }: Say, { period, missing, owing }: Reporting): Sentence {
  return { id: 'headline.reports', values: { n: missing, total: owing, period: format.period(period) } }
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
