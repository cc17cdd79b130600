import { createContext } from 'react'
import type { Bytes } from '#domain/ledger/figures.ts'

/** Documents of a file that is looked at before it is taken in, by their names: they are in no ledger yet. */
export const AttachedContext = createContext<ReadonlyMap<string, Bytes>>(new Map())
