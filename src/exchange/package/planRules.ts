import { groupBy } from '#domain/groupBy.ts'
import { PLURAL_CATEGORIES } from '#domain/plan/indicator.ts'
import type { Direction, PluralCategory } from '#domain/plan/indicator.ts'
import { comparePeriods, periodEnd, periodStart } from '#domain/plan/period.ts'
import { dimensionProblems } from './dimensions.ts'
import type { Problem } from './problem.ts'
import { labels, list, optionalNumber, optionalText, text, unitForms } from './row.ts'
import type { Row } from './row.ts'
import { at, byId, period } from './rowRules.ts'
import type { RuleContext } from './rowRules.ts'

/** What a plan cannot mean. */
export function planProblems(context: RuleContext): readonly Problem[] {
  const { tables } = context
  const [objectives, indicators] = [byId(tables.objectives), byId(tables.indicators)]
  return [
    ...[...tables.actions, ...tables.indicators].flatMap((row) => checkPlace(row, objectives)),
    ...tables.actions.flatMap(checkAction),
    ...tables.indicators.flatMap((row) => checkIndicator(row, context)),
    ...checkTargets(tables.targets, indicators),
    ...checkStages(tables.targets, indicators),
    ...dimensionProblems(tables),
  ]
}

/** What serves an objective is under its axis, or its sums would not add up. */
function checkPlace(row: Row, objectives: ReadonlyMap<string, Row>): Problem[] {
  const objective = objectives.get(text(row, 'objective'))
  if (!objective || text(objective, 'axis') === text(row, 'axis')) return []
  return [at(row, 'objective', 'objectiveOfOtherAxis', text(objective, 'axis'))]
}

function checkAction(row: Row): Problem[] {
  const [start, due] = [period(row, 'start'), period(row, 'due')]
  const problems: Problem[] = []
  if (start && due && periodEnd(due) < periodStart(start)) problems.push(at(row, 'due', 'dueBeforeStart'))
  const leads = [text(row, 'lead'), ...list(row, 'co_leads')]
  const currency = text(row, 'currency')
  const hasAmount = ['budget', 'spent'].some((column) => optionalNumber(row, column) !== undefined)
  if (hasAmount && currency === '') problems.push(at(row, 'currency', 'currencyNeeded'))
  if (currency !== '' && !/^[A-Z]{3}$/.test(currency)) problems.push(at(row, 'currency', 'notCurrency'))
  if (list(row, 'co_leads').includes(text(row, 'lead'))) problems.push(at(row, 'co_leads', 'partnerIsLead'))
  if (list(row, 'partners').some((partner) => leads.includes(partner)))
    problems.push(at(row, 'partners', 'partnerIsLead'))
  return problems
}

function checkIndicator(row: Row, { ratingMethod, tables }: RuleContext): Problem[] {
  const problems: Problem[] = []
  const scale = labels(row)
  for (const tag of row.languages) {
    const others = labels(row, tag)
    if (others.size > 0 && (others.size !== scale.size || [...scale.keys()].some((code) => !others.has(code))))
      problems.push(at(row, `labels_${tag}`, 'labelsDiffer'))
  }
  for (const [tag, forms] of Object.entries(unitForms(row) ?? {})) {
    const wordless = PLURAL_CATEGORIES.find(
      (category) => forms[category]?.includes('#') === false && !isOfOneNumber(tag, category),
    )
    if (wordless) problems.push(at(row, `unit_forms_${tag}`, 'formWithoutNumber', wordless))
  }
  if (scale.size > 0 && optionalText(row, 'method') === 'growth') problems.push(at(row, 'method', 'ordinalGrowth'))
  // Growth alone can start from a year of which no value is known.
  const mayLackValue = scale.size === 0 && (optionalText(row, 'method') ?? ratingMethod) === 'growth'
  const hasPeriod = optionalText(row, 'baseline_period') !== undefined
  const hasValue = optionalNumber(row, 'baseline_value') !== undefined
  if (hasValue ? !hasPeriod : hasPeriod && !mayLackValue) problems.push(at(row, 'baseline_value', 'baselineHalf'))
  if (isMadeOfItself(row, tables.indicators)) problems.push(at(row, 'made_of', 'madeOfItself'))
  return [...problems, ...offScale(row, 'baseline_value', row)]
}

/**
 * Whether a form of the plural is taken by one number alone, so that its words may say that number: the dual of Arabic.
 * Found by asking of many numbers, once for a form and not for every row.
 */
function isOfOneNumber(tag: string, category: PluralCategory): boolean {
  const key = `${tag} ${category}`
  const known = ofOneNumber.get(key)
  if (known !== undefined) return known
  const rules = new Intl.PluralRules(tag)
  const taken = Array.from({ length: 1_000 }, (_, number) => number).filter((n) => rules.select(n) === category)
  const isOne = taken.length === 1 && rules.select(0.5) !== category
  ofOneNumber.set(key, isOne)
  return isOne
}

const ofOneNumber = new Map<string, boolean>()

/** Whether the parts of an indicator, or theirs, are the indicator itself. */
function isMadeOfItself(row: Row, indicators: readonly Row[]): boolean {
  const parts = [...list(row, 'made_of')]
  const known = byId(indicators)
  const seen = new Set<string>()
  for (const id of parts) {
    const part = known.get(id)
    if (id === text(row, 'id')) return true
    if (!part || seen.has(id)) continue
    seen.add(id)
    parts.push(...list(part, 'made_of'))
  }
  return false
}

/** A value on a scale of steps is one of them. */
export function offScale(row: Row, column: string, indicator: Row | undefined): Problem[] {
  const value = optionalNumber(row, column)
  const scale = indicator ? labels(indicator) : new Map<number, string>()
  const isOnScale = value === undefined || scale.size === 0 || scale.has(value)
  return isOnScale ? [] : [at(row, column, 'notOnScale', [...scale.keys()].join(', '))]
}

function checkTargets(rows: readonly Row[], indicators: ReadonlyMap<string, Row>): Problem[] {
  const firstByKey = new Map<string, Row>()
  return rows.flatMap((row) => {
    const key = `${text(row, 'indicator')}|${text(row, 'period')}`
    const twin = firstByKey.get(key)
    if (twin) return [at(row, 'period', 'sameFigureTwice', String(twin.line))]
    firstByKey.set(key, row)
    const indicator = indicators.get(text(row, 'indicator'))
    const baseline = indicator && period(indicator, 'baseline_period')
    const own = period(row, 'period')
    if (baseline && own && comparePeriods(own, baseline) <= 0) return [at(row, 'period', 'targetNotLater')]
    return offScale(row, 'value', indicator)
  })
}

const LIMITS: ReadonlySet<string> = new Set<Direction>(['at_least', 'at_most'])

/** Intermediate targets lie between the baseline and the last target, each at least as far on the way as the one before. */
function checkStages(rows: readonly Row[], indicators: ReadonlyMap<string, Row>): Problem[] {
  return [...groupBy(rows, (row) => text(row, 'indicator'))].flatMap(([id, targets]) => {
    const stages = targets
      .flatMap((row) => {
        const [own, value] = [period(row, 'period'), optionalNumber(row, 'value')]
        return own && value !== undefined ? [{ row, own, value }] : []
      })
      .toSorted((a, b) => comparePeriods(a.own, b.own))
    // Two for one period are named as such.
    if (new Set(stages.map(({ own }) => own)).size < stages.length) return []
    const indicator = indicators.get(id)
    // Each floor or ceiling holds in its own time.
    if (indicator && LIMITS.has(text(indicator, 'direction'))) return []
    const base = indicator && optionalNumber(indicator, 'baseline_value')
    const [first, last] = [base ?? stages[0]?.value ?? 0, stages.at(-1)?.value ?? 0]
    const way = Math.sign(last - first)
    return stages.slice(0, -1).flatMap(({ row, value }, index) => {
      const before = index === 0 ? first : (stages[index - 1]?.value ?? first)
      const isOnTheWay = (value - before) * way >= 0 && (last - value) * way >= 0
      return way !== 0 && !isOnTheWay ? [at(row, 'value', 'targetsOutOfOrder')] : []
    })
  })
}
