import type { Rules } from '#domain/plan/rules.ts'
import type { ActionSnapshot } from '#domain/snapshot.ts'
import type { Say } from '#i18n/say.ts'
import { shareText } from '#i18n/shareText.ts'
import { fact } from './facts.ts'
import type { Reason } from './facts.ts'

/** The reader's explanation of an action's status. */
export function actionReason(say: Say, { action, record, verdict }: ActionSnapshot, rules: Rules): Reason {
  const { format } = say
  const [start, due] = [action.startPeriod, action.duePeriod]
  const late = verdict.lateMilestones.length
  const values = {
    done: shareText(say, verdict.actual),
    planned: shareText(say, verdict.planned),
    spi: verdict.spi === undefined ? '–' : format.ratio(verdict.spi),
    offTrack: format.ratio(rules.offTrackBelow),
    atRisk: format.ratio(rules.atRiskBelow),
    days: verdict.daysLate,
    late,
    start: start ? format.period(start) : '–',
    due: due ? format.period(due) : '–',
    period: verdict.owedPeriod ? format.period(verdict.owedPeriod) : '–',
  }
  return {
    sentence: say(`why.action.${verdict.rule}`, values),
    facts: [
      ...fact(say('fact.done'), values.done),
      ...fact(say('fact.planned'), values.planned),
      ...fact(say('fact.spi'), verdict.spi === undefined ? undefined : values.spi),
      ...fact(say('fact.start'), start && values.start),
      ...fact(say('fact.due'), due && values.due),
      ...fact(say('fact.lateMilestones'), late > 0 ? format.number(late) : undefined),
      ...fact(say('fact.slip'), verdict.slipDays > 0 ? say('days', { n: verdict.slipDays }) : undefined),
      ...fact(say('fact.lastReport'), record.current && format.dayShort(record.current.update.said)),
      ...fact(say('fact.contested'), verdict.isContested ? say('contested.short') : undefined),
    ],
  }
}
