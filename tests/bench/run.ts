import { advanceLedgers } from './advance.bench.ts'
import { FLOOR_HTML, FLOOR_PAGE, coldOpen } from './coldOpen.bench.ts'
import type { Figure } from './figure.ts'
import { firstLoad } from './firstLoad.bench.ts'
import { firstVisit } from './firstVisit.bench.ts'
import { filterTable } from './filterTable.bench.ts'
import { findAnything } from './find.bench.ts'
import { foldLedgers } from './fold.bench.ts'
import { openLargeLedger } from './largeLedger.bench.ts'
import { loadPackage } from './loadPackage.bench.ts'
import { judgeObservations } from './observations.bench.ts'
import { publicSite } from './publicSite.bench.ts'
import { SEED_HTML, SEED_PAGE } from './seedLedger.ts'
import { showAnotherDay } from './anotherDay.bench.ts'
import { serveBuild, serveFloor } from './site.ts'
import { tellStatuses } from './statusHistory.bench.ts'

/** Every figure beside its limit, printed as it is measured; exit code 1 when a limit is missed. */
async function run(): Promise<boolean> {
  const figures = [...report(await loadPackage()), ...report(await foldLedgers()), ...report(await advanceLedgers())]
  figures.push(...report(await tellStatuses()), ...report(await judgeObservations()), ...report(await findAnything()))
  const [site, floor] = [await serveBuild({ [FLOOR_PAGE]: FLOOR_HTML, [SEED_PAGE]: SEED_HTML }), await serveFloor()]
  try {
    figures.push(...report(await coldOpen(site)), ...report(await firstLoad(site)))
    figures.push(...report(await firstVisit(site, floor)), ...report(await openLargeLedger(site)))
    figures.push(...report(await showAnotherDay(site)))
    figures.push(...report(await filterTable(site)), ...report(await publicSite()))
  } finally {
    await site.close()
    await floor.close()
  }
  const missed = figures.filter(({ isWithin }) => !isWithin)
  console.log(`\n${figures.length - missed.length} of ${figures.length} figures within their limits`)
  return missed.length === 0
}

function report(figures: readonly Figure[]): readonly Figure[] {
  for (const { name, measured, limit, isWithin } of figures)
    console.log(`${isWithin ? 'within' : 'MISSED'}  ${name}\n        ${measured}\n        limit ${limit}`)
  return figures
}

process.exitCode = (await run()) ? 0 : 1
