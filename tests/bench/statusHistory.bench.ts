import { statusHistory } from '#domain/judge/statusHistory.ts'
import { fold } from '#domain/ledger/fold.ts'
import { snapshotOf } from '#domain/makeSnapshot.ts'
import { timesFloor } from './figure.ts'
import type { Figure } from './figure.ts'
import { ledgerOf } from './ledgerOf.ts'
import { loadSample } from './loadPackage.bench.ts'
import { besideFloor, timed } from './measure.ts'

const SEED = 20260303
const COUNT = 10_000
const LIMIT = 14

/** The statuses of every quarter up to a day, against the one snapshot of that day. */
export async function tellStatuses(): Promise<readonly Figure[]> {
  const { plan: narrow } = await loadSample()
  const { plan, entries, asOf } = ledgerOf(narrow, COUNT, SEED)
  const { ledger } = fold([plan], entries)
  const tell = () => [...statusHistory([plan], ledger, { asOf, basis: 'official' })]
  const quarters = tell().length
  const floor = timed(() => snapshotOf(plan, ledger, asOf))
  const measured = await besideFloor(timed(tell), floor, { runs: 11, warmUps: 4 })
  const name = `statuses of ${quarters} quarters at ${COUNT} updates, ${plan.actions.length} actions, against one snapshot`
  return [timesFloor(name, measured, LIMIT)]
}
