import { SERIOUSNESS } from '#domain/judge/actionStatus.ts'
import { valueOf } from '#domain/judge/reading.ts'
import type { Period } from '#domain/plan/period.ts'
import type { ActionSnapshot, Snapshot } from '#domain/snapshot.ts'
import { plainNumber } from '#i18n/plainNumber.ts'
import type { Say } from '#i18n/say.ts'
import { decimalsOf } from '#i18n/decimals.ts'
import { shareText } from '#i18n/shareText.ts'
import { dayOrder, where, withFiles } from './column.ts'
import type { Column } from './column.ts'
import { doneText } from './doneText.ts'
import { moneyText } from './moneyText.ts'
import { reportMarkText } from './reportText.ts'
import { saidCode, saidText } from './saidText.ts'
import { originOfAction, sourceColumn } from './sourceText.ts'
import { axisWord } from './axisWord.ts'
import { axisName, everyName, institutionName } from './names.ts'

export type ActionColumn =
  | 'code'
  | 'title'
  | 'status'
  | 'computed'
  | 'done'
  | 'planned'
  | 'lead'
  | 'due'
  | 'late'
  | 'axis'
  | 'objective'
  | 'coLeads'
  | 'partners'
  | 'tags'
  | 'start'
  | 'weight'
  | 'budget'
  | 'spent'
  | 'own'
  | 'said'
  | 'report'
  | 'support'
  | 'source'

/** What every table of actions can say of one. */
export function actionColumns(say: Say, snapshot: Snapshot): readonly Column<ActionSnapshot, ActionColumn>[] {
  const { format, pick } = say
  const { outline } = snapshot
  const decimals = decimalsOf(snapshot.plan.actions.map(({ weight }) => weight))
  const when = (of: Period | undefined) => (of ? format.period(of) : '')
  return withFiles(say, [
    ...where<ActionSnapshot, ActionColumn>(
      snapshot.plan.actions.some(({ code }) => code !== undefined),
      {
        id: 'code',
        header: say('column.code'),
        text: ({ action }) => action.code ?? '',
      },
    ),
    {
      id: 'title',
      header: say('column.action'),
      text: ({ action }) => pick(action.title),
      found: ({ action: { id, code = '', title } }) => [id, code, ...Object.values(title)].join(' '),
      code: ({ action }) => action.id,
    },
    {
      id: 'status',
      header: say('column.status'),
      text: ({ verdict }) => say(`status.${verdict.status}`),
      number: ({ verdict }) => SERIOUSNESS.indexOf(verdict.status),
      code: ({ verdict }) => verdict.status,
    },
    ...where<ActionSnapshot, ActionColumn>(
      snapshot.actions.some(({ verdict }) => verdict.set),
      {
        id: 'computed',
        header: say('column.computed'),
        text: ({ verdict }) => say(`status.${verdict.set?.computed ?? verdict.status}`),
        code: ({ verdict }) => verdict.set?.computed ?? verdict.status,
      },
    ),
    {
      id: 'done',
      header: say('fact.done'),
      text: (row) => doneText(say, row),
      number: ({ verdict }) => valueOf(verdict.actual),
      figure: 'percent',
    },
    {
      id: 'planned',
      header: say('fact.planned'),
      text: ({ verdict }) => shareText(say, verdict.planned),
      number: ({ verdict }) => valueOf(verdict.planned),
      figure: 'percent',
    },
    {
      id: 'lead',
      header: say('column.lead'),
      text: ({ action }) => institutionName(say, snapshot, action.lead),
      found: ({ action: { lead, coLeads, partners } }) =>
        [lead, ...coLeads, ...partners].map((id) => everyName(snapshot, id)).join(' '),
      code: ({ action }) => action.lead,
    },
    {
      id: 'due',
      header: say('fact.due'),
      text: ({ action }) => when(action.duePeriod),
      number: ({ action }) => dayOrder(action.due),
      plain: ({ action }) => action.duePeriod ?? '',
    },
    {
      id: 'late',
      header: say('column.daysLate'),
      text: ({ verdict }) => (verdict.status === 'overdue' ? format.number(verdict.daysLate) : ''),
      number: ({ verdict }) => (verdict.status === 'overdue' ? verdict.daysLate : undefined),
      plain: ({ verdict }) => (verdict.status === 'overdue' ? plainNumber(verdict.daysLate) : ''),
    },
    {
      id: 'axis',
      header: axisWord(say, snapshot),
      text: ({ action }) => axisName(say, snapshot, action.axis),
      code: ({ action }) => action.axis,
    },
    {
      id: 'objective',
      header: say('column.objective'),
      text: ({ action }) => {
        const objective = action.objective && outline.objectives.get(action.objective)
        return objective ? pick(objective.title) : ''
      },
      code: ({ action }) => action.objective ?? '',
    },
    ...where<ActionSnapshot, ActionColumn>(
      snapshot.plan.actions.some(({ coLeads }) => coLeads.length > 0),
      {
        id: 'coLeads',
        header: say('column.coLeads'),
        text: ({ action }) => format.list(action.coLeads.map((id) => institutionName(say, snapshot, id))),
        code: ({ action }) => action.coLeads.join(' '),
      },
    ),
    {
      id: 'partners',
      header: say('column.partners'),
      text: ({ action }) => format.list(action.partners.map((id) => institutionName(say, snapshot, id))),
      code: ({ action }) => action.partners.join(' '),
    },
    ...where<ActionSnapshot, ActionColumn>(
      snapshot.plan.actions.some(({ tags }) => tags.length > 0),
      {
        id: 'tags',
        header: say('column.tags'),
        text: ({ action }) => action.tags.join(', '),
      },
    ),
    {
      id: 'start',
      header: say('fact.start'),
      text: ({ action }) => when(action.startPeriod),
      number: ({ action }) => dayOrder(action.start),
      plain: ({ action }) => action.startPeriod ?? '',
    },
    {
      id: 'weight',
      header: say('column.weight'),
      text: ({ action }) => format.figure(action.weight, decimals),
      number: ({ action }) => action.weight,
      plain: ({ action }) => plainNumber(action.weight),
    },
    ...where<ActionSnapshot, ActionColumn>(
      snapshot.plan.actions.some(({ money }) => money?.budget !== undefined),
      {
        id: 'budget',
        header: say('money.budget'),
        text: ({ action }) => moneyText(say, action, 'budget') ?? '',
        number: ({ action: { money } }) => money?.budget,
        figure: 'number',
      },
    ),
    ...where<ActionSnapshot, ActionColumn>(
      snapshot.plan.actions.some(({ money }) => money?.spent !== undefined),
      {
        id: 'spent',
        header: say('money.spent'),
        text: ({ action }) => moneyText(say, action, 'spent') ?? '',
        number: ({ action: { money } }) => money?.spent,
        figure: 'number',
      },
    ),
    ...where<ActionSnapshot, ActionColumn>(snapshot.plan.selfRatings !== undefined, {
      id: 'own',
      header: say('fact.ownAssessment'),
      text: ({ verdict: { own } }) => (own ? pick(own.rating.label) : ''),
      code: ({ verdict: { own } }) => own?.rating.code ?? '',
    }),
    {
      id: 'said',
      header: say('fact.lastReport'),
      text: ({ record }) => (record.current ? saidText(say, record.current.update) : ''),
      number: ({ record }) => dayOrder(record.current?.update.said),
      plain: ({ record }) => (record.current ? saidCode(record.current.update) : ''),
    },
    {
      id: 'report',
      header: say('fact.report'),
      text: ({ verdict }) => (verdict.report ? reportMarkText(say, verdict.report) : ''),
      code: ({ verdict }) => verdict.report?.kind ?? '',
    },
    {
      id: 'support',
      header: say('column.support'),
      text: ({ record }) => (record.current ? say(`support.${record.current.support}`) : ''),
      code: ({ record }) => record.current?.support ?? '',
    },
    sourceColumn(say, snapshot, originOfAction),
  ])
}
