import { describe, expect, test } from 'vitest'
import { audit } from '#domain/disclose/audit.ts'
import { countSystem } from '#domain/disclose/countSystem.ts'
import { suppress } from '#domain/disclose/suppress.ts'
import { equationsByCount, isSensitive, isSmall } from '#domain/disclose/system.ts'
import type { CountSystem, Protection } from '#domain/disclose/system.ts'
import { unknownsAbout } from '#domain/disclose/unknowns.ts'
import { mulberry32, whole } from '../../../../data/sample/random.ts'
import { randomTable } from '../../../fixtures/countTables.ts'
import { rangesByTrial } from '../../../fixtures/everyWay.ts'
import { SEED } from '../../../fixtures/seed.ts'

const TABLES = process.env['ATHAR_LONG'] ? 100_000 : 10_000

/** The rule of thumb: of each sum with one number withheld a second is withheld, the smallest. */
function twoPerLine({ counts, equations }: CountSystem, protection: Protection): ReadonlySet<number> {
  const withheld = new Set(
    [...counts.keys()].filter(
      (place) => counts[place]?.kind === 'cell' && isSmall(counts[place]?.value ?? 0, protection),
    ),
  )
  for (let isNew = true; isNew;) {
    isNew = false
    for (const { whole: total, parts } of equations) {
      const members = [total, ...parts]
      if (members.filter((place) => withheld.has(place) || counts[place]?.kind !== 'cell').length !== 1) continue
      const [second] = members
        .filter((place) => !withheld.has(place) && counts[place]?.kind === 'cell' && counts[place]?.value !== 0)
        .toSorted((a, b) => (counts[a]?.value ?? 0) - (counts[b]?.value ?? 0))
      if (second === undefined) continue
      withheld.add(second)
      isNew = true
    }
  }
  return withheld
}

describe('tables of people', () => {
  test(
    `${TABLES} at random, broken down and over time, give away nothing small; the rule of two per line does (seed ${SEED})`,
    {
      timeout: 3_600_000,
    },
    () => {
      const random = mulberry32(SEED)
      const tally = { withheld: 0, naive: 0, naiveExposed: 0, refused: 0, tried: 0, numbers: 0 }
      for (let index = 0; index < TABLES; index += 1) {
        const { figures, sums } = randomTable(random)
        const system = countSystem(figures, sums)
        const protection: Protection = { threshold: whole(random, 3, 11), zeros: 'shown' }
        const { withheld, exposed } = suppress(system, protection)
        const naive = twoPerLine(system, protection)
        if (audit(system, naive, protection).length > 0) tally.naiveExposed += 1
        if (exposed.length > 0) {
          tally.refused += 1
          continue
        }
        tally.withheld += withheld.size
        tally.naive += naive.size
        const equationsOf = equationsByCount(system)
        for (const [place, count] of system.counts.entries()) {
          if (count.value === undefined || !isSensitive(count, protection)) continue
          const { places } = unknownsAbout(system, withheld, equationsOf, place)
          const ranges = places.length <= 8 ? rangesByTrial(system, withheld, protection, places) : undefined
          const [least, most] = ranges?.get(place) ?? [0, Infinity]
          expect(most - least, `table ${index}`).toBeGreaterThanOrEqual(protection.threshold)
          tally.numbers += 1
          if (ranges) tally.tried += 1
        }
      }
      process.stdout.write(
        `${TABLES} tables: ${tally.numbers} small numbers kept back, ${tally.tried} of them tried in every way; ` +
          `${(tally.withheld / TABLES).toFixed(2)} withheld a table, ${(tally.naive / TABLES).toFixed(2)} by two per line, ` +
          `which exposes in ${tally.naiveExposed}; ${tally.refused} refused\n`,
      )
      expect(tally.naiveExposed).toBeGreaterThan(0)
      // Of consistent figures hardly any cannot be protected.
      expect(tally.refused).toBeLessThan(TABLES / 500)
      expect(tally.tried).toBeGreaterThan(TABLES / 100)
    },
  )
})
