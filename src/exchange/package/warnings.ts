import { addDays } from '#domain/plan/day.ts'
import type { Day } from '#domain/plan/day.ts'
import { writtenPeriod } from '#domain/plan/fiscalYear.ts'
import { periodEnd, periodStart } from '#domain/plan/period.ts'
import { writtenIn } from '#domain/plan/wording.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { problem } from './problem.ts'
import type { Problem } from './problem.ts'
import { list, milestoneDays, optionalNumber, optionalText, text, wording } from './row.ts'
import { DESCRIPTOR } from './openPackage.ts'
import type { Row, Tables } from './row.ts'
import type { Table } from './schemas.ts'
import { at, byId, period } from './rowRules.ts'
import { codePoint } from './codePoint.ts'
import { TURNING } from '#i18n/lang.ts'

/** What is read as it stands and is hardly meant so: the package is taken in, and each is named. */
export function warningsIn(
  schemas: readonly Table[],
  tables: Tables,
  { isIllustrative, adopted }: Pick<Plan, 'isIllustrative' | 'adopted'>,
  today: Day,
): readonly Problem[] {
  const [actions, indicators] = [byId(tables.actions), byId(tables.indicators)]
  const said = [...tables.statements, ...tables.observations]
  return [
    ...Object.values(tables).flatMap((rows) => rows.flatMap(turned)),
    ...Object.values(tables).flatMap(resembling),
    ...Object.values(tables).flatMap((rows) => rows.flatMap(imitating)),
    ...schemas.flatMap((table) => untranslated(table, tables[table.name])),
    ...tables.milestones.flatMap((row) => outside(row, actions.get(text(row, 'action')))),
    ...tables.targets.flatMap((row) => neverRated(row, indicators.get(text(row, 'indicator')))),
    ...[...tables.targets, ...tables.observations].flatMap((row) =>
      rounded(row, 'value', indicators.get(text(row, 'indicator'))),
    ),
    ...tables.indicators.flatMap((row) => rounded(row, 'baseline_value', row)),
    ...tables.statements.flatMap((row) => [
      ...withoutPart(row, actions.get(text(row, 'action'))),
      ...againstItself(row, actions.get(text(row, 'action'))),
    ]),
    ...tables.observations.flatMap((row) => {
      const indicator = indicators.get(text(row, 'indicator'))
      return [...notKeeper(row, indicator), ...unlikely(row, indicator)]
    }),
    ...said.flatMap(sentBackBare),
    ...(adopted > addDays(today, 1)
      ? [problem('adoptedAhead', { file: DESCRIPTOR, column: 'athar.adopted' }, adopted, today)]
      : []),
    ...(isIllustrative ? [] : said.flatMap((row) => saidAhead(row, today))),
  ]
}

/** Characters that turn the text around them; screens leave them out. */
function turned(row: Row): Problem[] {
  return Object.entries(row.cells).flatMap(([column, value]) => {
    const found = typeof value === 'string' ? value.match(TURNING)?.[0] : undefined
    return found === undefined ? [] : [at(row, column, 'turningCharacter', codePoint(found))]
  })
}

/** A text that every row has, missing in a language of the package: screens show it in another. */
function untranslated({ columns }: Table, rows: readonly Row[]): Problem[] {
  const expected = columns.filter(({ isExpected }) => isExpected).map(({ name }) => name)
  return rows.flatMap((row) =>
    expected.filter((name) => text(row, name) === '').map((name) => at(row, name, 'untranslated')),
  )
}

/** Ids that the eye takes for one another: O and 0, l, I and 1, and the signs between. */
function resembling(rows: readonly Row[]): Problem[] {
  const firstBySight = new Map<string, string>()
  return rows.flatMap((row) => {
    const id = text(row, 'id')
    const sight = id.toLowerCase().replaceAll('o', '0').replace(/[il]/g, '1').replace(/[._-]/g, '-')
    const first = firstBySight.get(sight)
    if (first !== undefined && first.toLowerCase() !== id.toLowerCase()) return [at(row, 'id', 'idResembles', first)]
    firstBySight.set(sight, id)
    return []
  })
}

/** An address whose host has letters of two scripts in one part: so one host passes itself off as another. */
function imitating(row: Row): Problem[] {
  return Object.entries(row.cells).flatMap(([column, value]) => {
    const texts = typeof value === 'string' ? [value] : Array.isArray(value) ? (value as readonly string[]) : []
    return texts.some((each) => isMixed(HOST.exec(each)?.[1] ?? '')) ? [at(row, column, 'hostMixed')] : []
  })
}

const HOST = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]*)/iu

function isMixed(host: string): boolean {
  return host.split('.').some((part) => /\p{Script=Latin}/u.test(part) && /(?!\p{Script=Latin})\p{L}/u.test(part))
}

function outside(row: Row, action: Row | undefined): Problem[] {
  const due = period(row, 'due')
  const [from, to] = [action && period(action, 'start'), action && period(action, 'due')]
  const isOutside = due && ((from && periodEnd(due) < periodStart(from)) || (to && periodEnd(due) > periodEnd(to)))
  return isOutside
    ? [
        at(
          row,
          'due',
          'milestoneOutside',
          [from, to].map((each) => writtenPeriod(each ?? '', row.fiscalYear)).join('–'),
        ),
      ]
    : []
}

function neverRated(row: Row, indicator: Row | undefined): Problem[] {
  return indicator && text(indicator, 'direction') === 'context' ? [at(row, 'indicator', 'targetOfContext')] : []
}

/** Leads and partners speak of an action, keepers of an indicator; what others report is kept and counts nowhere. */
function withoutPart(row: Row, action: Row | undefined): Problem[] {
  const by = optionalText(row, 'institution')
  if (by === undefined || !action) return []
  const hasPart = [text(action, 'lead'), ...list(action, 'co_leads'), ...list(action, 'partners')].includes(by)
  return hasPart ? [] : [at(row, 'institution', 'noPartInAction', text(action, 'lead'))]
}

function notKeeper(row: Row, indicator: Row | undefined): Problem[] {
  const [by, keeper] = [optionalText(row, 'institution'), indicator && optionalText(indicator, 'keeper')]
  return by === undefined || !indicator || by === keeper ? [] : [at(row, 'institution', 'notKeeper', keeper ?? '–')]
}

function againstItself(row: Row, action: Row | undefined): Problem[] {
  const [state, percent, done] = [text(row, 'state'), optionalNumber(row, 'percent'), milestoneDays(row)]
  const problems: Problem[] = []
  if (state === 'not_started' && (percent ?? 0) > 0) problems.push(at(row, 'percent', 'againstState', state))
  if (state === 'completed' && (percent ?? 100) < 100) problems.push(at(row, 'percent', 'againstState', state))
  if (state === 'not_started' && (done?.size ?? 0) > 0) problems.push(at(row, 'milestones_done', 'againstState', state))
  const [revised, start] = [optionalText(row, 'due_revised'), action && period(action, 'start')]
  if (revised !== undefined && start && revised < periodStart(start))
    problems.push(at(row, 'due_revised', 'dueBeforeStart'))
  return problems
}

function unlikely(row: Row, indicator: Row | undefined): Problem[] {
  const value = optionalNumber(row, 'value')
  if (value === undefined || !indicator) return []
  const measure = optionalText(row, 'measure') ?? text(indicator, 'measure')
  if (measure !== 'ratio') return value < 0 ? [at(row, 'value', 'unlikelyFigure', '≥ 0')] : []
  const isShare = Object.values(wording(indicator, 'unit')).includes('%') && (value < 0 || value > 100)
  return isShare ? [at(row, 'value', 'unlikelyFigure', '0–100 %')] : []
}

/** A figure that screens would round, because its indicator states fewer digits after the point. */
function rounded(row: Row, column: string, indicator: Row | undefined): Problem[] {
  const [value, decimals] = [optionalNumber(row, column), (indicator && optionalNumber(indicator, 'decimals')) ?? 0]
  const isRounded = value !== undefined && Number(value.toFixed(decimals)) !== value
  return isRounded ? [at(row, column, 'roundedFigure', String(decimals))] : []
}

function sentBackBare(row: Row): Problem[] {
  const isBare = text(row, 'review') === 'sent_back' && writtenIn(wording(row, 'reason')).length === 0
  return isBare ? [at(row, `reason_${row.languages[0]}`, 'sentBackBare')] : []
}

/** A clock may be a day ahead; a month or a year has begun. */
function saidAhead(row: Row, today: Day): Problem[] {
  const said = period(row, 'said')
  return said && periodStart(said) > addDays(today, 1) ? [at(row, 'said', 'saidAhead', today)] : []
}
