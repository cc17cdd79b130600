import { describe, expect, test } from 'vitest'
import { mintUpdate } from '#domain/ledger/canonical.ts'
import type { Entry } from '#domain/ledger/arrival.ts'
import { fold } from '#domain/ledger/fold.ts'
import { countsKept, countsReleased } from '#domain/disclose/keptReleases.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { readPackage } from '#exchange/package/readPackage.ts'
import { makeRelease, prepareRelease } from '#release/makeRelease.ts'
import type { PreparedRelease } from '#release/makeRelease.ts'
import { nodeAssets } from '#release/nodeAssets.ts'
import { siteSays } from '#release/siteSays.ts'
import { aPackage, cell, column, line, opener, swap } from '../../fixtures/package.ts'
import type { Edit } from '../../fixtures/package.ts'
import { day } from '../../fixtures/plan.ts'

const PUBLIC = swap('datapackage.json', '"edition"', '"publishing":{"rows":"public"},"edition"')

async function read(...edits: readonly Edit[]) {
  const result = await readPackage(opener(aPackage(PUBLIC, ...edits)))
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.loaded
}

const WORDS = {
  approver: { en: 'Committee', ar: 'اللجنة' },
  note: { en: 'First.', ar: 'الأول.' },
  summary: { en: '', ar: '' },
}

/** Makes the release that was prepared, and the entry by which the ledger keeps it. */
async function made(plan: Plan, prepared: PreparedRelease) {
  const { publication } = prepared
  if (publication.kind !== 'doc') throw new Error(publication.kind)
  const release = makeRelease({ ...prepared, publication }, WORDS, await siteSays(plan), await nodeAssets())
  const { strategy, secretariat: by } = plan
  const update = mintUpdate({ format: 1, strategy, by, said: prepared.day, ...release.kept })
  const entry: Entry = { update, arrival: { kind: 'own', seq: prepared.number } }
  return { release, entry }
}

const TODAY = { asOf: day('2026-06-30'), today: day('2026-07-01') }

/** A half-year of 30 people, its first quarter of 3, and in the second package its second quarter of 27. */
const FIRST = [
  cell('indicators', 'I1', 'baseline_period', ''),
  cell('indicators', 'I1', 'baseline_value', ''),
  cell('indicators', 'I1', 'decimals', ''),
  column('indicators', 'counts', { I1: 'people', I2: 'other' }),
  cell('observations', 'Y1', 'period', '2025-S1'),
  cell('observations', 'Y1', 'value', '30'),
  cell('observations', 'Y3', 'period', '2025-Q1'),
  cell('observations', 'Y3', 'value', '3'),
]
const SECOND = [...FIRST, line('observations', 'Y6,I1,2025-Q2,27,,,,,,2026-06-01,,,,sourced,S1')]

describe('releases that the ledger keeps', () => {
  test('a second one is numbered on, names the first, and says what changed since', async () => {
    const first = await read()
    const before = prepareRelease({ editions: [first.plan], entries: first.entries, ...TODAY })
    expect([before.number, before.earlier, before.past]).toEqual([1, [], []])
    const { release, entry } = await made(first.plan, before)
    expect(release.name).toBe('small-release-1.zip')
    const changed = await read(cell('observations', 'Y2', 'value', '1'))
    const after = prepareRelease({
      editions: [changed.plan],
      entries: [...changed.entries, entry],
      asOf: day('2026-07-31'),
      today: day('2026-08-01'),
    })
    expect(after.number).toBe(2)
    expect(after.earlier).toEqual([{ number: 1, day: '2026-07-01', asOf: '2026-06-30', note: WORDS.note }])
    expect(after.past[0]?.contents.figures).toContainEqual({ indicator: 'I2', period: '2025', breakdown: '', value: 2 })
  })

  test('the same ledger, day and words give the same file, byte for byte', async () => {
    const { plan, entries } = await read()
    const once = await made(plan, prepareRelease({ editions: [plan], entries, ...TODAY }))
    const again = await made(plan, prepareRelease({ editions: [plan], entries: entries.toReversed(), ...TODAY }))
    expect(again.release.kept.zip).toBe(once.release.kept.zip)
  })

  test('what a release withheld is not given away by the next: the second quarter is withheld with the first', async () => {
    const first = await read(...FIRST)
    const { entry } = await made(
      first.plan,
      prepareRelease({ editions: [first.plan], entries: first.entries, ...TODAY }),
    )
    const second = await read(...SECOND)
    const { publication } = prepareRelease({
      editions: [second.plan],
      entries: [...second.entries, entry],
      asOf: day('2026-07-31'),
      today: day('2026-08-01'),
    })
    if (publication.kind !== 'doc') throw new Error(publication.kind)
    const figures = publication.doc.indicators[0]?.figures.map(({ period, value }) => [period, value])
    expect(figures).toEqual([
      ['2025-Q1', 'withheld'],
      ['2025-S1', 30],
      ['2025-Q2', 'withheld'],
    ])
  })

  test('counts are kept as they were, shown and withheld, and read back the same', async () => {
    const { plan, entries } = await read(...FIRST)
    const { publication } = prepareRelease({ editions: [plan], entries, ...TODAY })
    if (publication.kind !== 'doc') throw new Error(publication.kind)
    expect(countsReleased({ counts: countsKept(publication.released) })).toEqual(publication.released)
  })

  test('only the secretariat publishes', async () => {
    const { plan, entries } = await read()
    const { entry } = await made(plan, prepareRelease({ editions: [plan], entries, ...TODAY }))
    const { id: _, ...body } = entry.update
    const foreign = { update: mintUpdate({ ...body, by: 'MOI' } as never), arrival: entry.arrival }
    expect(fold([plan], [...entries, foreign]).ledger.releases).toEqual([])
    expect(fold([plan], [...entries, entry]).ledger.releases).toHaveLength(1)
  })
})
