import { timeOf } from '#domain/judge/actionRecord.ts'
import type { OwnAssessment } from '#domain/judge/ownAssessment.ts'
import type { Rules } from '#domain/plan/rules.ts'
import type { Say } from '#i18n/say.ts'
import { shareText } from '#i18n/shareText.ts'
import { doneText } from './doneText.ts'
import { reportMarkText, reportSentences } from './reportText.ts'
import { saidText } from './saidText.ts'
import { fact } from './facts.ts'
import type { Reason } from './facts.ts'
import type { ToldAction } from './told.ts'

/** The reader's explanation of an action's status. */
export function actionReason(say: Say, { action, record, verdict }: ToldAction, rules: Rules): Reason {
  const { format } = say
  const [start, due] = [action.startPeriod, action.duePeriod]
  const late = verdict.lateMilestones.length
  const values = {
    done: doneText(say, { record, verdict }),
    planned: shareText(say, verdict.planned),
    spi: verdict.spi === undefined ? '–' : format.ratio(verdict.spi),
    offTrack: format.ratio(rules.offTrackBelow),
    atRisk: format.ratio(rules.atRiskBelow),
    days: verdict.daysLate,
    late,
    start: start ? format.period(start) : '–',
    due: due ? format.period(due) : '–',
    known: record.current ? format.period(timeOf(record.current.update)) : '–',
  }
  return {
    sentence: [
      ...setText(say, verdict),
      say(`why.action.${verdict.rule}`, values),
      ...openText(say, verdict),
      ...(verdict.report ? reportSentences(say, verdict.report) : []),
    ].join(' '),
    facts: [
      ...fact(say('fact.done'), values.done),
      ...fact(say('fact.planned'), values.planned),
      ...fact(say('fact.spi'), verdict.spi === undefined ? undefined : values.spi),
      ...fact(say('fact.start'), start && values.start),
      ...fact(say('fact.due'), due && values.due),
      ...fact(say('fact.lateMilestones'), late > 0 ? format.number(late) : undefined),
      ...fact(say('fact.slip'), verdict.slipDays > 0 ? say('days', { n: verdict.slipDays }) : undefined),
      ...fact(say('fact.report'), verdict.report && reportMarkText(say, verdict.report)),
      ...fact(say('fact.lastReport'), record.current && saidText(say, record.current.update)),
      ...fact(say('fact.ownAssessment'), verdict.own && ownText(say, verdict.own)),
      ...fact(
        say('fact.contested'),
        verdict.isContested ? say('contested.about', { list: contestedPeriods(say, { record }) }) : undefined,
      ),
    ],
  }
}

/** A status that the committee set is told as that, beside what the rule makes of it. */
function setText(say: Say, { set }: ToldAction['verdict']): readonly string[] {
  if (!set) return []
  const { until, computed, author, reason } = set
  const values = { until: say.format.day(until), computed: say(`status.${computed}`) }
  if (!author || !reason) return [say('why.set', values)]
  return [say('why.setBy', { ...values, author: say.pick(author), reason: say.pick(reason) })]
}

/** An action is done whole when that is reported; what nobody ticked is named. */
function openText(say: Say, { openMilestones }: ToldAction['verdict']): readonly string[] {
  if (openMilestones.length === 0) return []
  const list = say.format.list(openMilestones.map(({ title }) => say.pick(title)))
  return [say('why.open', { n: openMilestones.length, list })]
}

/** The owner's own word, and whether what is computed says otherwise. */
export function ownText(say: Say, { rating, apart }: OwnAssessment): string {
  const label = say.pick(rating.label)
  return apart > 0 ? say('own.differs', { label }) : label
}

/** The periods about which statements contradict each other. */
export function contestedPeriods({ format }: Say, { record }: Pick<ToldAction, 'record'>): string {
  const about = new Set(record.contested.flatMap((group) => group.map(({ update }) => timeOf(update))))
  return format.list([...about].map(format.period))
}
