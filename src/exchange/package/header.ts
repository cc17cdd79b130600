import { parseDay } from '#domain/plan/day.ts'
import type { Day } from '#domain/plan/day.ts'
import type { InstitutionId, KeyId } from '#domain/plan/ids.ts'
import type { FiscalYear } from '#domain/plan/fiscalYear.ts'
import { periodStart } from '#domain/plan/period.ts'
import type { Period } from '#domain/plan/period.ts'
import type { Plan, ReportingCycle } from '#domain/plan/plan.ts'
import { periodOf } from '#domain/plan/reportingPeriods.ts'
import { wordingOf } from '#domain/plan/wording.ts'
import type { Wording } from '#domain/plan/wording.ts'
import { USUAL_THRESHOLD } from '#domain/plan/publishing.ts'
import type { Publishing } from '#domain/plan/publishing.ts'
import { DEFAULT_RULES } from '#domain/plan/rules.ts'
import type { Rules } from '#domain/plan/rules.ts'
import { readPeriod } from './cell.ts'
import type { Descriptor } from './descriptor.ts'
import { problem } from './problem.ts'
import type { Problem } from './problem.ts'

/** Those of the screens, where a descriptor names none. */
export const DEFAULT_LANGUAGES: readonly string[] = ['en', 'ar']

/** Everything about a plan that its descriptor says, before any table is read. */
export type PlanHeader = Omit<
  Plan,
  'institutions' | 'axes' | 'objectives' | 'actions' | 'indicators' | 'recommendations' | 'sources' | 'dimensions'
>

/** Reads the header, checking its days and its reporting cycle. */
export function readHeader(file: string, descriptor: Descriptor): PlanHeader | readonly Problem[] {
  const { athar } = descriptor
  const problems: Problem[] = []
  const day = (column: string, raw: string): Day => {
    const parsed = parseDay(raw)
    if (!parsed) problems.push(problem('notDay', { file, column: `athar.${column}` }, raw))
    return parsed ?? ('1900-01-01' as Day)
  }
  const fiscalYear = athar.fiscal_year && { begins: athar.fiscal_year.begins, namedBy: athar.fiscal_year.named_by }
  const period = (column: string, raw: string): Period => {
    const parsed = readPeriod(raw, fiscalYear)
    if (!parsed) problems.push(problem('notPeriod', { file, column: `athar.${column}` }, raw))
    return parsed ?? ('1900' as Period)
  }
  const languages = athar.languages ?? DEFAULT_LANGUAGES
  const words = (column: string, given: Readonly<Record<string, string>>, isNeeded = false): Wording => {
    const at = (tag: string) => ({ file, column: `athar.${column}.${tag}` })
    for (const tag of Object.keys(given)) {
      if (!languages.includes(tag)) problems.push(problem('settingUnknown', at(tag), given[tag]))
    }
    const [first = 'en'] = languages
    if (isNeeded && !/[\p{L}\p{N}]/u.test(given[first] ?? ''))
      problems.push(problem('invisible', at(first), given[first]))
    return wordingOf(languages, (tag) => given[tag])
  }
  const levelNamed = (name: 'axis' | 'action') => {
    const given = athar.levels?.[name]
    return (
      given && {
        one: words(`levels.${name}.one`, given.one, true),
        many: words(`levels.${name}.many`, given.many, true),
      }
    )
  }
  const [axisName, actionName] = [levelNamed('axis'), levelNamed('action')]
  const header: PlanHeader = {
    languages,
    strategy: descriptor.name,
    version: descriptor.version,
    edition: athar.edition,
    adopted: day('adopted', athar.adopted),
    title: words('title', athar.title, true),
    description: words('description', athar.description),
    from: day('from', athar.from),
    until: day('until', athar.until),
    ...(fiscalYear && { fiscalYear }),
    isIllustrative: athar.illustrative,
    secretariat: athar.secretariat as InstitutionId,
    ...(athar.secretariat_key !== undefined && { secretariatKey: athar.secretariat_key as KeyId }),
    reporting: athar.reporting && readCycle(file, athar.reporting, fiscalYear, problems),
    rules: readRules(file, athar.rules ?? {}, problems),
    levels: { ...(axisName && { axis: axisName }), ...(actionName && { action: actionName }) },
    ...(athar.self_ratings && {
      selfRatings: athar.self_ratings.map(({ code, label, means }, index) => ({
        code,
        label: words(`self_ratings.${index}.label`, label, true),
        means,
      })),
    }),
    ...(athar.publishing && { publishing: readPublishing(athar.publishing, words) }),
    caveats: (athar.caveats ?? []).map(({ kind, text, since, about }, index) => ({
      kind,
      text: words(`caveats.${index}.text`, text, true),
      ...(since !== undefined && { since: period(`caveats.${index}.since`, since) }),
      about: about ?? [],
    })),
  }
  if (header.until < header.from) problems.push(problem('dueBeforeStart', { file, column: 'athar.until' }, athar.until))
  return problems.length > 0 ? problems : header
}

function readPublishing(
  { rows, threshold = USUAL_THRESHOLD, status_words, address, licence }: NonNullable<Descriptor['athar']['publishing']>,
  words: (column: string, given: Readonly<Record<string, string>>, isNeeded?: boolean) => Wording,
): Publishing {
  const statusWords = Object.entries(status_words ?? {}).map(
    ([status, given]) => [status, words(`publishing.status_words.${status}`, given, true)] as const,
  )
  return {
    rows,
    threshold,
    ...(statusWords.length > 0 && { statusWords: Object.fromEntries(statusWords) }),
    ...(address !== undefined && { address }),
    ...(licence && { licence }),
  }
}

function readCycle(
  file: string,
  { frequency, first, due_days }: NonNullable<Descriptor['athar']['reporting']>,
  fiscalYear: FiscalYear | undefined,
  problems: Problem[],
): ReportingCycle | undefined {
  const period = readPeriod(first, fiscalYear)
  if (!period || periodOf(periodStart(period), frequency, fiscalYear) !== period) {
    problems.push(problem('notPeriod', { file, column: 'athar.reporting.first' }, first))
    return undefined
  }
  return { frequency, first: period, dueDays: due_days }
}

function readRules(file: string, given: NonNullable<Descriptor['athar']['rules']>, problems: Problem[]): Rules {
  const rules: Rules = {
    offTrackBelow: given.off_track_below ?? DEFAULT_RULES.offTrackBelow,
    atRiskBelow: given.at_risk_below ?? DEFAULT_RULES.atRiskBelow,
    ratingMethod: given.rating_method ?? DEFAULT_RULES.ratingMethod,
    onTrackFrom: given.on_track_from ?? DEFAULT_RULES.onTrackFrom,
    accelerationFrom: given.acceleration_from ?? DEFAULT_RULES.accelerationFrom,
    growthOnTrackFrom: given.growth_on_track_from ?? DEFAULT_RULES.growthOnTrackFrom,
    growthAccelerationFrom: given.growth_acceleration_from ?? DEFAULT_RULES.growthAccelerationFrom,
    maintainOnTrackWithin: given.maintain_on_track_within ?? DEFAULT_RULES.maintainOnTrackWithin,
    maintainAccelerationWithin: given.maintain_acceleration_within ?? DEFAULT_RULES.maintainAccelerationWithin,
    limitNearlyWithin: given.limit_nearly_within ?? DEFAULT_RULES.limitNearlyWithin,
    minimumCoverage: given.minimum_coverage ?? DEFAULT_RULES.minimumCoverage,
  }
  for (const [lower, upper, column] of [
    [rules.offTrackBelow, rules.atRiskBelow, 'off_track_below'],
    [rules.accelerationFrom, rules.onTrackFrom, 'acceleration_from'],
    [rules.growthAccelerationFrom, rules.growthOnTrackFrom, 'growth_acceleration_from'],
    [rules.maintainOnTrackWithin, rules.maintainAccelerationWithin, 'maintain_on_track_within'],
  ] as const) {
    if (lower > upper)
      problems.push(
        problem('thresholdsCrossed', { file, column: `athar.rules.${column}` }, String(lower), String(upper)),
      )
  }
  return rules
}
