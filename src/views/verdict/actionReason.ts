import type { Rules } from '#domain/plan/rules.ts'
import type { ActionSnapshot } from '#domain/snapshot.ts'
import type { Format } from '#i18n/format.ts'
import type { useText } from '#i18n/LocaleProvider.tsx'
import type { Fact } from '#ui/controls/Facts.tsx'
import { shareText } from './readings.ts'

/** Why a status is what it is: the rule as a sentence, and the numbers it used. */
export interface Reason {
  readonly sentence: string
  readonly facts: readonly Fact[]
}

/** The reader's explanation of an action's status. */
export function actionReason(
  { action, record, verdict }: ActionSnapshot,
  rules: Rules,
  format: Format,
  t: ReturnType<typeof useText>,
): Reason {
  const [start, due] = [action.startPeriod, action.duePeriod]
  const late = verdict.lateMilestones.length
  const values = {
    done: shareText(verdict.actual, format, t),
    planned: shareText(verdict.planned, format, t),
    spi: verdict.spi === undefined ? '–' : format.ratio(verdict.spi),
    offTrack: format.ratio(rules.offTrackBelow),
    atRisk: format.ratio(rules.atRiskBelow),
    days: verdict.daysLate,
    late,
    start: start ? format.period(start) : '–',
    due: due ? format.period(due) : '–',
    period: verdict.owedPeriod ? format.period(verdict.owedPeriod) : '–',
  }
  const fact = (term: string, value: string | undefined): Fact[] => (value === undefined ? [] : [{ term, value }])
  return {
    sentence: t(`why.action.${verdict.rule}`, values),
    facts: [
      ...fact(t('fact.done'), values.done),
      ...fact(t('fact.planned'), values.planned),
      ...fact(t('fact.spi'), verdict.spi === undefined ? undefined : values.spi),
      ...fact(t('fact.start'), start && values.start),
      ...fact(t('fact.due'), due && values.due),
      ...fact(t('fact.lateMilestones'), late > 0 ? format.number(late) : undefined),
      ...fact(t('fact.slip'), verdict.slipDays > 0 ? t('days', { n: verdict.slipDays }) : undefined),
      ...fact(t('fact.lastReport'), record.current && format.dayShort(record.current.update.said)),
      ...fact(t('fact.contested'), verdict.isContested ? t('contested.short') : undefined),
    ],
  }
}
