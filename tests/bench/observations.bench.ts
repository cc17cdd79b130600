import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { figuresOf, namedFigures } from '#domain/ledger/makeFigures.ts'
import type { Observation } from '#domain/ledger/update.ts'
import type { Period } from '#domain/plan/period.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { atMost, timesFloor } from './figure.ts'
import type { Figure } from './figure.ts'
import { loadSample } from './loadPackage.bench.ts'
import { besideFloor, spreadOf, timed } from './measure.ts'

const COUNT = 1_000_000
const MEGABYTES = 400
const OFTEN = { runs: 5, warmUps: 1 }

/** What a process of its own measured: reading and judging the table, and the most it held while it did. */
export interface Judged {
  readonly milliseconds: number
  readonly megabytes: number
}

/**
 * A table of 1,000,000 figures from its stored bytes to a snapshot, in a process that may hold 400 MB; against decoding
 * and splitting the same figures as text.
 */
export async function judgeObservations(): Promise<readonly Figure[]> {
  const { plan } = await loadSample()
  const folder = await mkdtemp(join(tmpdir(), 'athar-bench-'))
  try {
    const csv = await prepare(folder, plan)
    const megabytes: number[] = []
    const figure = async () => {
      const judged = await judgeApart(folder)
      megabytes.push(judged.megabytes)
      return judged.milliseconds
    }
    const measured = await besideFloor(
      figure,
      timed(() => cellsIn(csv)),
      OFTEN,
    )
    const name = `${COUNT} observations from bytes to a snapshot`
    return [timesFloor(name, measured, 3), atMost(`heap while ${name}`, spreadOf(megabytes), MEGABYTES, ' MB')]
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** Writes the table and its name; returns its text. */
async function prepare(folder: string, plan: Plan): Promise<Uint8Array> {
  const rows = observations(plan)
  const table = figuresOf(rows)
  await writeFile(join(folder, 'figures.bin'), table.bytes)
  await writeFile(join(folder, 'figures.json'), JSON.stringify(namedFigures(table)))
  const lines = rows.map(
    ({ indicator, period, value, breakdown }, row) =>
      `O${row},${indicator},${period},${value},A,,${breakdown},,,,,reported,,,`,
  )
  return new TextEncoder().encode(lines.join('\n'))
}

/** Twenty-five years of quarters, in so many breakdowns of every indicator as it takes. */
function observations({ indicators }: Plan): readonly Observation[] {
  const quarters = Array.from({ length: 100 }, (_, at) => `${2000 + Math.floor(at / 4)}-Q${(at % 4) + 1}` as Period)
  const shared = { note: { en: '', ar: '' }, status: 'A', provenance: 'reported', sources: [], supersedes: [] } as const
  return Array.from({ length: COUNT }, (_, row): Observation => {
    const period = quarters[row % quarters.length] as Period
    const series = Math.floor(row / quarters.length)
    const indicator = indicators[series % indicators.length]?.id as Observation['indicator']
    const part = Math.floor(series / indicators.length)
    const breakdown = part === 0 ? '' : `district=${part}`
    return { ...shared, indicator, period, value: ((part * 31 + row * 7) % 1000) / 10, breakdown }
  })
}

async function judgeApart(folder: string): Promise<Judged> {
  const script = join(import.meta.dirname, 'judgeTable.ts')
  const args = [`--max-old-space-size=${MEGABYTES}`, '--import', 'tsx', script, folder]
  const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: 120_000 })
  return JSON.parse(stdout) as Judged
}

function cellsIn(csv: Uint8Array): number {
  let cells = 0
  for (const line of new TextDecoder().decode(csv).split('\n')) cells += line.split(',').length
  return cells
}
