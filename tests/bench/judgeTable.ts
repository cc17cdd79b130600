import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { mintUpdate } from '#domain/ledger/canonical.ts'
import { readFigures } from '#domain/ledger/figuresBytes.ts'
import { fold } from '#domain/ledger/fold.ts'
import type { IndicatorsObserved } from '#domain/ledger/update.ts'
import type { Day } from '#domain/plan/day.ts'
import { snapshotOf } from '#domain/makeSnapshot.ts'
import { loadSample } from './loadPackage.bench.ts'
import type { Judged } from './observations.bench.ts'

/** Reads the table in the folder given, folds and judges it, and prints what that took. */
async function run(folder: string): Promise<Judged> {
  const { plan } = await loadSample()
  const bytes = new Uint8Array(readFileSync(join(folder, 'figures.bin')))
  const said = '2026-01-15' as Day
  const update = mintUpdate<IndicatorsObserved>({
    format: 1,
    strategy: plan.strategy,
    by: plan.secretariat,
    said,
    kind: 'indicatorsObserved',
    figures: JSON.parse(readFileSync(join(folder, 'figures.json'), 'utf8')) as IndicatorsObserved['figures'],
  })
  let megabytes = 0
  const weigh = () => {
    megabytes = Math.max(megabytes, process.memoryUsage().heapUsed / 1e6)
  }
  const start = performance.now()
  const figures = readFigures(bytes)
  if (!figures) throw new Error('the bytes are no table of figures')
  weigh()
  const { ledger } = fold([plan], [{ update, arrival: { kind: 'package', accepted: said }, figures }])
  weigh()
  const shot = snapshotOf(plan, ledger, '2026-06-01' as Day)
  const milliseconds = performance.now() - start
  weigh()
  const known = shot.indicators.reduce((sum, { record }) => sum + record.counted, 0)
  if (known !== figures.rows) throw new Error(`${known} of ${figures.rows} figures count`)
  return { milliseconds, megabytes }
}

console.log(JSON.stringify(await run(process.argv[2] ?? '.')))
