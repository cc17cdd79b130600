import { valueOf } from '../judge/reading.ts'
import type { Reading } from '../judge/reading.ts'
import type { PublicDoc, PublicRollup } from './publicDoc.ts'
import type { Release } from './release.ts'
import { numbersIn } from './withoutNumbers.ts'

/** Every number that a release says somewhere: what is told of it in words may say no other. */
export function publicNumbers(doc: PublicDoc): ReadonlySet<number> {
  const { strategy, asOf, approved, whole, axes, objectives, institutions, actions, indicators } = doc
  const days = [strategy.adopted, strategy.from, strategy.until, asOf, approved ?? '', strategy.edition]
  const texts = [
    ...days,
    ...Object.values(strategy.title),
    ...actions.flatMap(({ action }) => Object.values(action.title)),
    ...institutions.flatMap(({ name }) => Object.values(name)),
  ]
  return new Set([
    ...texts.flatMap(numbersIn),
    ...[actions, indicators, institutions, axes, objectives].map(({ length }) => length),
    ...[whole, ...[...axes, ...objectives, ...institutions].map(({ rollup }) => rollup)].flatMap(numbersOf),
    ...headlineNumbers(doc),
    ...actions.flatMap(({ verdict }) => [...shares(verdict.actual), ...shares(verdict.planned), verdict.daysLate]),
    ...indicators.flatMap(({ indicator, figures }) => [
      ...figures.flatMap(({ value, period }) => [...(typeof value === 'number' ? [value] : []), ...numbersIn(period)]),
      ...indicator.targets.flatMap(({ value, period }) => [value, ...numbersIn(period)]),
    ]),
  ])
}

/**
 * Numbers in what the secretariat says of a release, in any language, that the release itself says nowhere, each once: one
 * of them may be withheld.
 */
export function strangeNumbers(
  { approver, note, summary }: Pick<Release, 'approver' | 'note' | 'summary'>,
  known: ReadonlySet<number>,
): readonly number[] {
  const told = [approver, note, summary].flatMap((words) => Object.values(words).flatMap(wholeNumbersIn))
  return [...new Set(told.filter((number) => !known.has(number)))]
}

/** Numbers as they are meant: `1,204` is one, and so is each part of a day. */
function wholeNumbersIn(text: string): readonly number[] {
  return [...text.matchAll(/\p{Nd}+(?:[.,٬٫]\p{Nd}+)*/gu)].flatMap(([found]) => numbersIn(found).slice(0, 1))
}

function numbersOf({ count, countsByStatus, actual, planned, coverage }: PublicRollup): readonly number[] {
  return [count, ...Object.values(countsByStatus), ...shares(actual), ...shares(planned), coverage.known, coverage.due]
}

/** A share as percentages are written, whole or with a digit after the point. */
function shares(of: Reading): readonly number[] {
  const share = valueOf(of)
  return share === undefined ? [] : [Math.round(share * 100), Math.round(share * 1000) / 10]
}

function headlineNumbers({ headline }: PublicDoc): readonly number[] {
  if (headline.kind !== 'standing') return []
  const { total, good, rest, reporting, targets } = headline
  return [
    total,
    good,
    ...rest.map(({ count }) => count),
    ...(reporting ? [reporting.missing, reporting.owing, ...numbersIn(reporting.period)] : []),
    ...(targets ? [targets.indicators, targets.withTarget] : []),
  ]
}
