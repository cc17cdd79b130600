import Dexie, { liveQuery } from 'dexie'
import type { EntityTable, Table } from 'dexie'
import type { Arrival, Entry } from '#domain/ledger/arrival.ts'
import type { Bytes } from '#domain/ledger/figures.ts'
import type { FileRecord } from '#domain/ledger/fileRecord.ts'
import type { BlobHash } from '#domain/ledger/itemRef.ts'
import type { InstitutionId, KeyId } from '#domain/plan/ids.ts'
import type { Plan } from '#domain/plan/plan.ts'

/** One adopted edition of a strategy's plan. */
export interface EditionRecord {
  /** The form of the plan; earlier ones are rewritten when the database is opened. */
  readonly format: 3
  /** SHA-256 of the plan's canonical form. */
  readonly planHash: string
  readonly strategy: string
  readonly plan: Plan
  /** When this browser took it in, milliseconds since 1970; breaks ties between editions adopted on one day. */
  readonly storedAt: number
}

/** A run of entries appended together: a whole package, report or import in one record, never one record per row. */
export interface SegmentRecord {
  readonly format: 1
  readonly seq: number
  readonly strategy: string
  /** The tables of figures they name are blobs. */
  readonly entries: readonly Omit<Entry, 'figures'>[]
  /** How much they weigh (`sizeOf`), so that a ledger is known to be large before it is read. */
  readonly size: number
  /** How all of them came. A package's segment is replaced by its next version; what was filed or written here never is. */
  readonly kind: Arrival['kind']
  /** The file in which it came, or in which it goes to others. */
  readonly file?: KeptFile
}

/** A file as it is kept: its bytes are a blob, and are read only when somebody asks for them. */
export interface KeptFile extends FileRecord {
  readonly blob: BlobHash
}

/** Bytes that statements and segments of a strategy name by their SHA-256. */
export interface BlobRecord {
  readonly strategy: string
  readonly hash: BlobHash
  readonly bytes: Bytes
}

/** What somebody has begun to answer in this browser. It is never exported and no snapshot reads it. */
export interface DraftRecord {
  readonly id: string
  readonly strategy: string
  readonly institution: InstitutionId
  readonly answers: unknown
  /** Milliseconds since 1970. */
  readonly savedAt: number
}

/** A key with which this browser signs for an institution. Its private half cannot leave the browser. */
export interface KeyRecord {
  readonly id: KeyId
  readonly strategy: string
  readonly institution: InstitutionId
  readonly pair: CryptoKeyPair
  /** Milliseconds since 1970; the newest is the one that signs. */
  readonly madeAt: number
  /** The least number of a file it signs here: beyond all it signed elsewhere, where it was taken back from a copy. */
  readonly countFrom: number
}

/** The folder by which this browser exchanges files about a strategy. */
export interface FolderRecord {
  readonly strategy: string
  readonly folder: FileSystemDirectoryHandle
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
  declare readonly blobs: Table<BlobRecord, [string, BlobHash]>
  declare readonly drafts: EntityTable<DraftRecord, 'id'>
  declare readonly keys: EntityTable<KeyRecord, 'id'>
  declare readonly folders: EntityTable<FolderRecord, 'strategy'>

  /** Set before opening a database of an earlier version. */
  upgrades: Upgrades | undefined

  /** Runs a reading now and whenever what it read changes; the function returned ends it. */
  watch<Found>(query: () => Promise<Found>, onFound: (found: Found) => void): () => void {
    const watching = liveQuery(query).subscribe(onFound)
    return () => watching.unsubscribe()
  }

  constructor(name = 'athar') {
    super(name, { chromeTransactionDurability: 'strict' })
    const upgrades = () => {
      if (!this.upgrades) throw new Error('the steps from earlier versions were not fetched')
      return this.upgrades
    }
    this.version(1).stores({ meta: 'key', editions: 'planHash, strategy', segments: '++seq, strategy' })
    // From here on how a statement came is kept beside it, and a package replaces its own segments alone.
    this.version(2)
      .stores({ segments: '++seq, strategy, [strategy+kind]' })
      .upgrade((transaction) => upgrades().toVersion2(transaction))
    // From here on tables of figures are bytes named by their hash, drafts and keys have tables of their own, and
    // everything stored states its format.
    this.version(3)
      .stores({ blobs: '[strategy+hash], strategy', drafts: 'id, strategy', keys: 'id, strategy' })
      .upgrade((transaction) => upgrades().toVersion3(transaction))
    // From here on a segment states its size, and a plan everything its tables say.
    this.version(4)
      .stores({ segments: '++seq, strategy, [strategy+kind], [strategy+size]' })
      .upgrade((transaction) => upgrades().toVersion4(transaction))
    // From here on a plan says floors, ceilings and what else real strategies have.
    this.version(5).upgrade((transaction) => upgrades().toVersion5(transaction))
    // From here on the bytes of a file lie beside its segment, so that a ledger is read without them, and a folder for
    // exchange is kept.
    this.version(6)
      .stores({ folders: 'strategy' })
      .upgrade((transaction) => upgrades().toVersion6(transaction))
  }
}
