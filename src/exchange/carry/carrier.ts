import type { Bytes } from '#domain/ledger/figures.ts'
import type { InstitutionId } from '#domain/plan/ids.ts'

/** A file on its way. */
export interface Parcel {
  readonly name: string
  readonly bytes: Bytes
  /** To whom it goes; absent where it goes to the secretariat. */
  readonly to?: InstitutionId
}

/** A file that lies somewhere to be taken in. */
export interface WaitingFile {
  /** Where it lies, `FIO/sample-FIO-2026-Q3-1.athar`. */
  readonly path: string
  /** Changes when the file does. */
  readonly stamp: string
  readonly open: () => Promise<File>
}

/** What moves report files and answers between institutions: a folder that both see, and one day perhaps a network hub. */
export interface Carrier {
  /** What lies there now; rejects where nobody can look. */
  readonly waiting: () => Promise<readonly WaitingFile[]>
  /** Lays a file down whole or not at all, and over no other; rejects where that cannot be. */
  readonly send: (parcel: Parcel) => Promise<void>
}

/** How the names of report files and answers end. */
export const ENDING = '.athar'
