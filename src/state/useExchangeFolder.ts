import { useEffect, useState } from 'react'
import type { Carrier } from '#exchange/carry/carrier.ts'
import { askAgain, canKeepFolder, chooseFolder, isPermitted } from '#exchange/carry/folderAccess.ts'
import { folderCarrier } from '#exchange/carry/folderCarrier.ts'
import type { AtharDatabase } from '#storage/database.ts'
import { keepFolder, readFolder } from '#storage/folders.ts'

export { handCarrier as byHand } from '#exchange/carry/handCarrier.ts'

/** The folder by which files are exchanged. */
export type ExchangeFolder =
  /** This browser lets no page keep a folder, or it is not read yet. */
  | { readonly kind: 'impossible' | 'reading' }
  | { readonly kind: 'none'; readonly choose: () => Promise<void> }
  /** One was chosen, and the browser wants to be asked again before it is opened. */
  | { readonly kind: 'asleep'; readonly name: string; readonly wake: () => Promise<void>; readonly leave: () => void }
  | { readonly kind: 'open'; readonly name: string; readonly carrier: Carrier; readonly leave: () => void }

interface Held {
  readonly of: string
  readonly folder: FileSystemDirectoryHandle | undefined
  readonly carrier: Carrier | undefined
}

/** Keeps the folder of a strategy, which is chosen once in each browser. */
export function useExchangeFolder(db: AtharDatabase | undefined, strategy: string): ExchangeFolder {
  const [held, setHeld] = useState<Held>()
  const [isPossible] = useState(canKeepFolder)
  useEffect(() => {
    if (!isPossible || !db) return undefined
    let isLeft = false
    const ending = db.watch(
      () => readFolder(db, strategy),
      (folder) => {
        const put = (isOpen: boolean) =>
          isLeft || setHeld({ of: strategy, folder, carrier: folder && isOpen ? folderCarrier(folder) : undefined })
        if (folder) void isPermitted(folder).then(put, () => put(false))
        else put(false)
      },
    )
    return () => {
      isLeft = true
      ending()
    }
  }, [db, strategy, isPossible])
  if (!isPossible || !db) return { kind: 'impossible' }
  if (held?.of !== strategy) return { kind: 'reading' }
  const { folder, carrier } = held
  const leave = () => void keepFolder(db, strategy, undefined)
  if (!folder)
    return {
      kind: 'none',
      choose: async () => {
        const chosen = await chooseFolder()
        if (chosen) await keepFolder(db, strategy, chosen)
      },
    }
  if (carrier) return { kind: 'open', name: folder.name, carrier, leave }
  return {
    kind: 'asleep',
    name: folder.name,
    leave,
    wake: async () => {
      if (await askAgain(folder)) setHeld({ ...held, carrier: folderCarrier(folder) })
    },
  }
}
