import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { changesBetween } from '#domain/judge/changes.ts'
import type { Decision } from '#domain/judge/decisions.ts'
import type { SnapshotChange } from '#domain/judge/changes.ts'
import { valueOf } from '#domain/judge/reading.ts'
import type { Observation } from '#domain/ledger/update.ts'
import { snapshot } from '#domain/makeSnapshot.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { textOf } from '../../fixtures/ledgerText.ts'
import { day } from '../../fixtures/plan.ts'
import { shipped } from '../../fixtures/shipped.ts'
import { comparedAsText } from './compareSnapshots.ts'

/** Days of the sample from its first report on: ends of periods, deadlines, and days between. */
const DAYS = [
  '2025-01-31',
  '2025-03-31',
  '2025-05-14',
  '2025-08-01',
  '2025-10-29',
  '2025-12-31',
  '2026-02-14',
  '2026-05-30',
  '2026-08-15',
  '2026-09-30',
].map(day)

const STORED = join(import.meta.dirname, '../../fixtures/storedDays')

const { plan, entries } = await shipped('sample')
const rebuilt = (asOf: (typeof DAYS)[number]) => snapshot([plan], entries, asOf)

describe('ten past days of the sample', () => {
  test.each(DAYS)('%s is as it was seen when nobody had said more', (asOf) => {
    const saidByThen = entries.filter(({ update }) => update.said <= asOf)
    expect(saidByThen.length).toBeLessThan(entries.length)
    expect(textOf(rebuilt(asOf)) === textOf(snapshot([plan], saidByThen, asOf))).toBe(true)
  })

  test.each(DAYS)('%s is as it was stored', async (asOf) => {
    await expect(summed(rebuilt(asOf))).toMatchFileSnapshot(join(STORED, `${asOf}.txt`))
  })

  test('what changed between any two of them is what an independent comparison finds', () => {
    const shots = DAYS.map(rebuilt)
    const kinds = new Set<string>()
    for (const [index, before] of shots.entries())
      for (const now of shots.slice(index + 1)) {
        const changes = changesBetween(before, now)
        for (const { kind } of changes) kinds.add(kind)
        expect(changes.map(asText).toSorted()).toEqual(comparedAsText(before, now).toSorted())
      }
    expect(kinds.size).toBeGreaterThan(10)
  })

  test('nothing changed from a day to itself', () => {
    for (const shot of DAYS.map(rebuilt)) expect(changesBetween(shot, shot)).toEqual([])
  })
})

const observedText = ({ value, gap }: Observation) => String(value ?? gap ?? 'not_reported')

/** A change in the words of the independent comparison. */
function asText(change: SnapshotChange): string {
  switch (change.kind) {
    case 'worsened':
    case 'completed':
    case 'improved':
    case 'changed':
      return `status ${change.action}: ${change.from} > ${change.to}`
    case 'slipped':
      return `expected ${change.action}: ${change.days}`
    case 'broughtForward':
      return `expected ${change.action}: ${-change.days}`
    case 'progressed':
    case 'fellBack':
      return `done ${change.action}: ${change.from.toFixed(6)} > ${change.to.toFixed(6)}`
    case 'added':
      return `action ${change.action}: nothing > there`
    case 'gone':
      return `action ${change.action}: there > nothing`
    case 'ratingFell':
    case 'achieved':
    case 'ratingRose':
    case 'ratingChanged':
      return `rating ${change.indicator}: ${change.from} > ${change.to}`
    case 'figure':
    case 'revised':
    case 'lost': {
      const [from, to] = [
        'before' in change ? observedText(change.before) : 'nothing',
        'now' in change ? observedText(change.now) : 'nothing',
      ]
      return `figure ${change.indicator} ${change.assessor ?? ''} ${change.period}: ${from} > ${to}`
    }
    case 'received':
    case 'sentBack':
    case 'missed':
      return `${change.kind} ${change.institution} ${change.period}`
    case 'decided':
      return `decision ${change.decision.decision.id}: nothing > ${standing(change.decision)}`
    case 'undecided':
      return `decision ${change.decision.decision.id}: ${standing(change.decision)} > nothing`
    case 'followed':
      return `decision ${change.decision.decision.id}: ${standing(change.before)} > ${standing(change.decision)}`
    case 'approved':
      return `approved ${change.approval.period} ${change.approval.on}: nothing > yes`
  }
}

function standing({ state, due }: Decision): string {
  return `${state} ${due ?? 'no day'}`
}

/** A snapshot on a page: how each action and indicator stands, and the sums of all. */
function summed({ asOf, actions, indicators, rollups, reporting, attention }: Snapshot): string {
  const share = (value: number | undefined) => value?.toFixed(6) ?? '-'
  const rollup = ({ count, actual, planned }: Snapshot['rollups']['whole']) =>
    `${count} ${share(valueOf(actual))} ${share(valueOf(planned))}`
  return `${[
    asOf,
    `whole ${rollup(rollups.whole)}`,
    ...[...rollups.byAxis].map(([axis, each]) => `axis ${axis} ${rollup(each)}`),
    ...actions.map(
      ({ action, verdict: { status, rule, actual, planned, slipDays } }) =>
        `action ${action.id} ${status} ${rule} ${share(valueOf(actual))} ${share(valueOf(planned))} ${slipDays}`,
    ),
    ...indicators.map(
      ({ indicator, rating: { rating, rule, latest, ratio } }) =>
        `indicator ${indicator.id} ${rating} ${rule} ${latest?.period ?? '-'} ${latest?.value ?? '-'} ${share(ratio)}`,
    ),
    ...reporting.map(
      ({ institution, periods }) =>
        `reports ${institution} ${periods.map(({ period, timeliness }) => `${period}:${timeliness.kind}`).join(' ')}`,
    ),
    `attention ${attention.map(({ kind }) => kind).join(' ')}`,
  ].join('\n')}\n`
}
