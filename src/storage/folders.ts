import type { AtharDatabase } from './database.ts'

/** The folder by which this browser exchanges files about a strategy. */
export async function readFolder(db: AtharDatabase, strategy: string): Promise<FileSystemDirectoryHandle | undefined> {
  return (await db.folders.get(strategy))?.folder
}

/** Keeps the folder, or forgets it; the files in it stay. */
export async function keepFolder(
  db: AtharDatabase,
  strategy: string,
  folder: FileSystemDirectoryHandle | undefined,
): Promise<void> {
  if (folder) await db.folders.put({ strategy, folder })
  else await db.folders.delete(strategy)
}
