import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fold } from '#domain/ledger/fold.ts'
import type { Rollup } from '#domain/judge/rollup.ts'
import { valueOf } from '#domain/judge/reading.ts'
import type { Reading } from '#domain/judge/reading.ts'
import { snapshotOf } from '#domain/makeSnapshot.ts'
import { readPackage } from '#exchange/package/readPackage.ts'
import type { LoadedPackage } from '#exchange/package/readPackage.ts'
import { SEED } from '../../fixtures/seed.ts'
import { DATA } from '../../fixtures/shipped.ts'
import { day } from '../../fixtures/plan.ts'
import { changed, randomly } from './changed.ts'
import { recompute } from './recompute.ts'
import type { Basis, Files } from './recompute.ts'

/** The same package by its descriptor and tables, without the sizes that a change would belie. */
function filesOf(name: string): Files {
  const paths = readdirSync(join(DATA, name)).filter((path) => /\.(csv|json)$/.test(path))
  const files = new Map(paths.map((path) => [path, readFileSync(join(DATA, name, path), 'utf8')]))
  const descriptor = JSON.parse(files.get('datapackage.json') ?? '') as {
    resources: { bytes?: number; hash?: string }[]
  }
  for (const resource of descriptor.resources) {
    delete resource.bytes
    delete resource.hash
  }
  return files.set('datapackage.json', JSON.stringify(descriptor))
}

async function load(files: Files): Promise<LoadedPackage | undefined> {
  const result = await readPackage((path) => {
    const text = files.get(path)
    return Promise.resolve(text === undefined ? { failure: path } : { bytes: new TextEncoder().encode(text) })
  })
  return result.ok ? result.loaded : undefined
}

const number = (of: Reading) => rounded(valueOf(of))
const rounded = (value: number | undefined) => (value === undefined ? undefined : Number(value.toFixed(9)))

/** What the application says, in the form of the recomputation. */
function said({ plan, entries }: LoadedPackage, on: string, basis: Basis) {
  const shot = snapshotOf(plan, fold([plan], entries).ledger, day(on), basis)
  const group = ({ count, coverage, actual, planned }: Rollup) => ({
    count,
    coverage,
    actual: number(actual),
    planned: number(planned),
  })
  const groups = (of: ReadonlyMap<string, Rollup>) => Object.fromEntries([...of].map(([id, each]) => [id, group(each)]))
  return {
    actions: shot.actions.map(({ action, verdict }) =>
      [action.id, verdict.status, number(verdict.actual), number(verdict.planned), verdict.isDue].join(' '),
    ),
    whole: group(shot.rollups.whole),
    axes: groups(shot.rollups.byAxis),
    leads: groups(shot.rollups.byLead),
    reporting: shot.reporting.flatMap(({ institution, periods }) =>
      periods.map(({ period, timeliness: { kind, ...rest } }) =>
        [institution, period, kind, ...('days' in rest ? [rest.days] : [])].join(' '),
      ),
    ),
    ratings: shot.indicators.map(({ indicator, rating }) =>
      [indicator.id, rating.latest?.value ?? '–', rating.rating].join(' '),
    ),
  }
}

function recomputed(files: Files, on: string, basis: Basis) {
  const { actions, ...rest } = recompute(files, on, basis)
  const group = (of: typeof rest.whole) => ({
    ...of,
    actual: rounded(of.actual),
    planned: rounded(of.planned),
  })
  const groups = (of: Readonly<Record<string, typeof rest.whole>>) =>
    Object.fromEntries(Object.entries(of).map(([id, each]) => [id, group(each)]))
  return {
    ...rest,
    actions: actions.map((each) =>
      [each.id, each.status, rounded(each.actual), rounded(each.planned), each.isDue].join(' '),
    ),
    whole: group(rest.whole),
    axes: groups(rest.axes),
    leads: groups(rest.leads),
  }
}

const BASES = ['official', 'provisional'] as const
/** From before the adoption until after the end, twenty days that are no beginnings of anything. */
const TWENTY = Array.from({ length: 20 }, (_, index) =>
  new Date(Date.UTC(2024, 10, 3) + index * 89.5 * 86_400_000).toISOString().slice(0, 10),
)

describe.each(['kuwait', 'sample'])('data/%s worked out a second time, from its files and the rules alone', (name) => {
  const files = filesOf(name)

  test.each(BASES)('says the same on twenty days, %s', async (basis) => {
    const loaded = await load(files)
    if (!loaded) throw new Error(`${name} is refused`)
    for (const on of TWENTY) expect(said(loaded, on, basis), on).toEqual(recomputed(files, on, basis))
  })
})

const RUNS = process.env['ATHAR_LONG'] ? 5_000 : 500

test(
  `${RUNS} packages changed at random say the same both ways (seed ${SEED})`,
  { timeout: RUNS * 1_000 },
  async () => {
    const shipped = [filesOf('sample'), filesOf('kuwait')]
    let refused = 0
    for (let run = 0; run < RUNS;) {
      const random = randomly(SEED + run + refused * RUNS)
      const files = changed(shipped[random(2)] ?? shipped[0] ?? new Map(), random)
      const loaded = await load(files)
      if (!loaded) {
        refused += 1
        continue
      }
      const [on, basis] = [TWENTY[random(20)] ?? '', BASES[random(2)] ?? 'official']
      expect(said(loaded, on, basis), `${on}, ${basis}, run ${run}, refused ${refused}`).toEqual(
        recomputed(files, on, basis),
      )
      run += 1
    }
    // Most changes must be ones that a package may have.
    expect(refused).toBeLessThan(RUNS)
  },
)
