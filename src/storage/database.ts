import Dexie from 'dexie'
import type { EntityTable } from 'dexie'
import type { Update } from '#domain/ledger/update.ts'
import type { Plan } from '#domain/plan/plan.ts'

/** One adopted edition of a strategy's plan. */
export interface EditionRecord {
  /** SHA-256 of the plan's canonical form. */
  readonly planHash: string
  readonly strategy: string
  readonly plan: Plan
  /** When this browser took it in, milliseconds since 1970; breaks ties between editions adopted on one day. */
  readonly storedAt: number
}

/** A run of updates appended together: a whole package, report or import in one record, never one record per row. */
export interface SegmentRecord {
  readonly seq: number
  readonly strategy: string
  readonly updates: readonly Update[]
  /** `package`: derived from the package's tables, and replaced when its next version is taken in. */
  readonly origin: 'package'
}

/** The one row that proves the database is ours and was not emptied under us. */
export interface MetaRecord {
  readonly key: 'athar'
  readonly createdAt: number
}

/** The tables of this browser. Dexie's own class is the only class in the project. */
export class AtharDatabase extends Dexie {
  declare readonly meta: EntityTable<MetaRecord, 'key'>
  declare readonly editions: EntityTable<EditionRecord, 'planHash'>
  declare readonly segments: EntityTable<SegmentRecord, 'seq'>

  constructor(name = 'athar') {
    super(name, { chromeTransactionDurability: 'strict' })
    this.version(1).stores({ meta: 'key', editions: 'planHash, strategy', segments: '++seq, strategy' })
  }
}
