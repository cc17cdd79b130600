import { useState } from 'react'
import type { Day } from '#domain/plan/day.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { enrolKey } from './keys.ts'
import type { WaitingFile } from '#exchange/carry/carrier.ts'
import type { ReportFile } from '#exchange/report/reportFile.ts'
import { foreseeFile, isKeptFile, openReports, takeIn } from './receiveFiles.ts'
import type { AppendResult, FileFault, ReadFile } from './receiveFiles.ts'
import type { OpenDatabase } from './workspace.tsx'

/** One of the files that somebody chose. */
export type Coming = { readonly id: number; readonly name: string; readonly path?: string } & (
  | { readonly kind: 'reading' }
  /** It is none that can be taken in. */
  | { readonly kind: 'fault'; readonly fault: FileFault; readonly detail: string }
  /** Nothing was written yet: this is what taking it in would do. */
  | { readonly kind: 'read'; readonly read: ReadFile; readonly foreseen: AppendResult }
  | { readonly kind: 'taken'; readonly result: AppendResult }
)

/** The files that were chosen, what each would do, and what is done with them. */
export interface ComingFiles {
  readonly files: readonly Coming[]
  readonly choose: (files: readonly File[]) => Promise<void>
  /** Files that lie somewhere: those that are wanted and say something new are shown, each once, as it is now. */
  readonly offer: (files: readonly WaitingFile[]) => Promise<void>
  /** Takes in those of the given ones that can be. */
  readonly take: (files: readonly Coming[]) => Promise<void>
  /**
   * The words of the key were compared: it is enrolled for the institution whose report it signed, or trusted as the
   * secretariat's whose answer it signed; then the file is taken in.
   */
  readonly trust: (file: Coming) => Promise<void>
  readonly leave: (file: Coming) => void
}

let count = 0

/** Keeps the files that somebody chose until they are taken in or left. */
export function useComing(
  db: OpenDatabase,
  plan: Plan,
  today: Day,
  isWanted: (file: ReportFile) => boolean,
): ComingFiles {
  const [files, setFiles] = useState<readonly Coming[]>([])
  const put = (file: Coming) => setFiles((before) => before.map((each) => (each.id === file.id ? file : each)))
  /** What was taken in makes a difference to what is still to come. */
  const lookAgain = async (others: readonly Coming[]) => {
    for (const file of others) if (file.kind === 'read') put({ ...file, foreseen: await foreseeFile(db, file.read) })
  }
  /** What taking in a file that lies somewhere would do; undefined where nobody wants it or it says nothing new. */
  const foreseen = async (about: Pick<Coming, 'id' | 'name' | 'path'>, read: ReadFile): Promise<Coming | undefined> => {
    if (read.file.strategy !== plan.strategy || !isWanted(read.file)) return undefined
    const result = await foreseeFile(db, read)
    return result.ok && result.fresh === 0 ? undefined : { ...about, kind: 'read', read, foreseen: result }
  }
  return {
    files,
    choose: async (chosen) => {
      const coming = chosen.map(({ name }): Coming => ({ id: (count += 1), name, kind: 'reading' }))
      setFiles((before) => [...before.filter(({ kind }) => kind === 'read'), ...coming])
      await openReports(chosen, async (place, read) => {
        const { id = 0, name = '' } = coming[place] ?? {}
        put(
          read.ok
            ? { id, name, kind: 'read', read, foreseen: await foreseeFile(db, read) }
            : { id, name, kind: 'fault', fault: read.fault, detail: read.detail },
        )
      })
    },
    offer: async (waiting) => {
      const lying = (await Promise.all(waiting.map(opened))).flatMap((each) => each ?? [])
      const fresh: typeof lying = []
      for (const each of lying) if (!(await isKeptFile(db, plan.strategy, each.file))) fresh.push(each)
      await openReports(
        fresh.map(({ file }) => file),
        async (place, read) => {
          const { path = '', file } = fresh[place] ?? {}
          const about = { id: (count += 1), name: file?.name ?? path, path }
          const found = read.ok ? await foreseen(about, read) : { ...about, kind: 'fault' as const, ...read }
          setFiles((before) => [...before.filter((each) => each.path !== path), ...(found ? [found] : [])])
        },
      )
    },
    take: async (given) => {
      const ready = given.filter(isReady)
      for (const { id, name, read } of ready) put({ id, name, kind: 'taken', result: await takeIn(db, read) })
      await lookAgain(files.filter(({ id }) => ready.every((each) => each.id !== id)))
    },
    trust: async (given) => {
      if (given.kind !== 'read') return
      const { id, name, read } = given
      const { carries, institution, key } = read.file
      const enrolled =
        carries === 'report' && key !== undefined ? await enrolKey(db, { plan, institution, key, today }) : undefined
      const result = enrolled?.ok === false ? enrolled : await takeIn(db, read, carries === 'response')
      put({ id, name, kind: 'taken', result })
      await lookAgain(files.filter((each) => each.id !== id))
    },
    leave: (given) => setFiles((before) => before.filter(({ id }) => id !== given.id)),
  }
}

/** A file that lies somewhere; undefined where it is gone again, or is being written. */
async function opened({
  path,
  open,
}: WaitingFile): Promise<{ readonly path: string; readonly file: File } | undefined> {
  try {
    return { path, file: await open() }
  } catch {
    return undefined
  }
}

/** Whether a file is read and would be taken in as it is. */
export function isReady(file: Coming): file is Extract<Coming, { readonly kind: 'read' }> {
  return file.kind === 'read' && file.foreseen.ok
}
