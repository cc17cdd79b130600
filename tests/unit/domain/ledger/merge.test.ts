import { describe, expect, test } from 'vitest'
import type { Entry } from '#domain/ledger/arrival.ts'
import { fold } from '#domain/ledger/fold.ts'
import type { Ledger } from '#domain/ledger/ledger.ts'
import { planMerge } from '#domain/ledger/merge.ts'
import { standings } from '#domain/ledger/standing.ts'
import { addDays } from '#domain/plan/day.ts'
import { mulberry32 } from '../../../../data/sample/random.ts'
import { itemsIn } from '../../../fixtures/ledger.ts'
import { textOf } from '../../../fixtures/ledgerText.ts'
import { day } from '../../../fixtures/plan.ts'
import { randomLedger } from '../../../fixtures/randomLedger.ts'
import { standingByDefinition } from '../../../fixtures/referenceLedger.ts'
import { SEED } from '../../../fixtures/seed.ts'
import { shuffled } from '../../../fixtures/shuffled.ts'

/** Seeds that once found a difference. */
const KEPT: readonly number[] = []

const IS_LONG = Boolean(process.env['ATHAR_LONG'])
const SCENARIOS = IS_LONG ? 50_000 : 500
const INTERLEAVINGS = 20

/** The entries as several files in any order might bring them, some of them twice. */
function interleaved(entries: readonly Entry[], random: () => number): readonly Entry[] {
  const files = shuffled([...entries, ...entries.filter(() => random() < 0.2)], random)
  let held: readonly Entry[] = []
  while (files.length > 0) {
    const file = files.splice(0, 1 + Math.floor(random() * 12))
    held = [...held, ...planMerge(held, file).fresh]
  }
  return held
}

/** How every item stands, one line each, as the reference writes it. */
function standingOf(ledger: Ledger, asOf: string, isProvisional: boolean): Readonly<Record<string, string>> {
  const stands = standings(ledger, day(asOf), isProvisional ? 'provisional' : 'official')
  const lines = itemsIn(ledger).flatMap((item) => {
    const standing = stands.of(item)
    if (!standing) return []
    const { verdict, isSuperseded, isWithdrawn, counts } = standing
    const on = verdict.kind === 'pending' ? '' : ` ${verdict.on}`
    const checked = verdict.kind === 'accepted' && verdict.verified ? ' verified' : ''
    return [[item.ref, `${verdict.kind}${on}${checked} ${isSuperseded} ${isWithdrawn} ${counts}`] as const]
  })
  return Object.fromEntries([...lines, ...ledger.refused.map(({ update }) => [update.id, 'refused'] as const)])
}

describe('merging the files of many authors', () => {
  test.each([SEED, ...KEPT])(
    'gives one ledger for any order and repetition, as defined (seed %d)',
    (seed) => {
      const random = mulberry32(seed)
      for (let scenario = 0; scenario < SCENARIOS; scenario += 1) {
        const { plan, entries } = randomLedger(random)
        const { ledger } = fold([plan], entries)
        const text = textOf(ledger)
        for (let turn = 0; turn < INTERLEAVINGS; turn += 1) {
          const other = textOf(fold([plan], interleaved(entries, random)).ledger)
          if (other !== text) expect(other, `scenario ${scenario}`).toBe(text)
        }
        for (const isProvisional of [false, true]) {
          const asOf = addDays(day('2025-01-01'), Math.floor(random() * 250))
          const found = standingOf(ledger, asOf, isProvisional)
          expect(found, `scenario ${scenario} on ${asOf}`).toEqual(
            standingByDefinition(plan, entries, asOf, isProvisional),
          )
        }
      }
    },
    3_600_000,
  )
})
