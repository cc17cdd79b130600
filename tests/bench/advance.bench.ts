import { advance, fold } from '#domain/ledger/fold.ts'
import type { Entry } from '#domain/ledger/arrival.ts'
import { mintUpdate } from '#domain/ledger/canonical.ts'
import type { ActionReported } from '#domain/ledger/update.ts'
import { advanceSnapshot, snapshotOf } from '#domain/makeSnapshot.ts'
import { atMostTypically, timesFloor } from './figure.ts'
import type { Figure } from './figure.ts'
import { ledgerOf } from './ledgerOf.ts'
import type { Ledger } from './ledgerOf.ts'
import { loadSample } from './loadPackage.bench.ts'
import { besideFloor } from './measure.ts'
import type { Subject } from './measure.ts'

const SEED = 20260202
const [FEW, MANY] = [1000, 100_000]
const OFTEN = { runs: 41, warmUps: 20 }

/** From one more statement to a new snapshot: in a ledger of 100,000, against one of 1,000 under the same plan. */
export async function advanceLedgers(): Promise<readonly Figure[]> {
  const { plan } = await loadSample()
  const large = ledgerOf(plan, MANY, SEED)
  const early = large.entries.toSorted((a, b) => (a.update.said < b.update.said ? -1 : 1)).slice(0, FEW)
  const measured = await besideFloor(oneMore(large), oneMore({ ...large, entries: early }), OFTEN)
  const name = `one more update to a snapshot of ${MANY} updates, ${large.plan.actions.length} actions`
  return [timesFloor(`${name}, against ${FEW}`, measured, 1.5), atMostTypically(name, measured.figure, 50, ' ms')]
}

/** Each time another statement, on an action that one of the earlier ones speaks about. */
function oneMore({ plan, entries, asOf }: Ledger): Subject {
  const folded = fold([plan], entries)
  let shot = snapshotOf(plan, folded.ledger, asOf, 'provisional')
  const earlier = entries.filter(({ update }) => update.kind === 'actionReported')
  let turn = 0
  return () => {
    const next = laterThan(earlier[(turn * 7) % earlier.length], turn)
    turn += 1
    const start = performance.now()
    shot = advanceSnapshot(shot, folded.ledger, advance(folded, [next]))
    return performance.now() - start
  }
}

/** Another statement of the same author about the same action, made on the last day. */
function laterThan(entry: Entry | undefined, turn: number): Entry {
  if (!entry) throw new Error('nothing was said')
  const { id: _, ...body } = entry.update as ActionReported & { readonly id: string }
  const update = mintUpdate({ ...body, percent: turn % 100, note: { en: `Again ${turn}.`, ar: '' } })
  return { update, arrival: { kind: 'filed', signer: update.by, seq: 1_000_000 + turn } }
}
