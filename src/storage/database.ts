import Dexie from 'dexie'
import type { EntityTable } from 'dexie'
import type { Arrival, Entry } from '#domain/ledger/arrival.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { Segment1 } from './upgrades.ts'

/** One adopted edition of a strategy's plan. */
export interface EditionRecord {
  /** SHA-256 of the plan's canonical form. */
  readonly planHash: string
  readonly strategy: string
  readonly plan: Plan
  /** When this browser took it in, milliseconds since 1970; breaks ties between editions adopted on one day. */
  readonly storedAt: number
}

/** A run of entries appended together: a whole package, report or import in one record, never one record per row. */
export interface SegmentRecord {
  readonly seq: number
  readonly strategy: string
  readonly entries: readonly Entry[]
  /** How all of them came. A package's segment is replaced by its next version; what was filed or written here never is. */
  readonly kind: Arrival['kind']
}

/** The one row that proves the database is ours and was not emptied under us. */
export interface MetaRecord {
  readonly key: 'athar'
  readonly createdAt: number
}

/** The steps from earlier versions, fetched only where there is something to upgrade. */
type Upgrades = typeof import('./upgrades.ts')

/** The tables of this browser. Dexie's own class is the only class in the project. */
export class AtharDatabase extends Dexie {
  declare readonly meta: EntityTable<MetaRecord, 'key'>
  declare readonly editions: EntityTable<EditionRecord, 'planHash'>
  declare readonly segments: EntityTable<SegmentRecord, 'seq'>

  /** Set before opening a database of an earlier version. */
  upgrades: Upgrades | undefined

  constructor(name = 'athar') {
    super(name, { chromeTransactionDurability: 'strict' })
    this.version(1).stores({ meta: 'key', editions: 'planHash, strategy', segments: '++seq, strategy' })
    // From here on how a statement came is kept beside it, and a package replaces its own segments alone.
    this.version(2)
      .stores({ segments: '++seq, strategy, [strategy+kind]' })
      .upgrade((transaction) => {
        const { upgrades } = this
        if (!upgrades) throw new Error('the steps from earlier versions were not fetched')
        return transaction
          .table<Segment1>('segments')
          .toCollection()
          .modify((segment, at) => {
            const { updates, origin: _, ...rest } = segment
            Object.assign(at, { value: { ...rest, entries: upgrades.entriesOf1(updates), kind: 'package' } })
          })
      })
  }
}
