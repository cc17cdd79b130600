import type { Bytes } from '#domain/ledger/figures.ts'
import { ENDING } from './carrier.ts'
import type { Carrier, WaitingFile } from './carrier.ts'

/**
 * Carries files by a folder, such as one that a shared drive keeps in step (File System Access). The folder itself is looked
 * into and its folders, one for each institution, named by its code: what is meant for it is laid there.
 */
export function folderCarrier(folder: FileSystemDirectoryHandle): Carrier {
  return {
    waiting: async () => {
      const found: WaitingFile[] = []
      for await (const entry of folder.values()) {
        if (isDirectory(entry)) found.push(...(await filesIn(entry, `${entry.name}/`)))
      }
      return [...(await filesIn(folder, '')), ...found].toSorted((a, b) => (a.path < b.path ? -1 : 1))
    },
    send: async ({ name, bytes, to }) => {
      const place = (to !== undefined && (await folderNamed(folder, to))) || folder
      await write(place, await freeName(place, name, bytes), bytes)
    },
  }
}

async function filesIn(folder: FileSystemDirectoryHandle, path: string): Promise<readonly WaitingFile[]> {
  const found: WaitingFile[] = []
  for await (const entry of folder.values()) {
    if (!isFile(entry) || !entry.name.endsWith(ENDING)) continue
    const { lastModified, size } = await entry.getFile()
    found.push({ path: `${path}${entry.name}`, stamp: `${lastModified} ${size}`, open: () => entry.getFile() })
  }
  return found
}

async function folderNamed(
  folder: FileSystemDirectoryHandle,
  name: string,
): Promise<FileSystemDirectoryHandle | undefined> {
  for await (const entry of folder.values())
    if (isDirectory(entry) && entry.name.toLowerCase() === name.toLowerCase()) return entry
  return undefined
}

/** The name, or with a number where another file has it; undefined where the very same lies there already. */
async function freeName(folder: FileSystemDirectoryHandle, name: string, bytes: Bytes): Promise<string | undefined> {
  const stem = name.slice(0, -ENDING.length)
  for (let count = 1; ; count += 1) {
    const wanted = count === 1 ? name : `${stem} (${count})${ENDING}`
    const there = await contentOf(folder, wanted)
    if (!there) return wanted
    if (isSame(there, bytes)) return undefined
  }
}

async function contentOf(folder: FileSystemDirectoryHandle, name: string): Promise<Uint8Array | undefined> {
  for await (const entry of folder.values())
    if (isFile(entry) && entry.name.toLowerCase() === name.toLowerCase())
      return new Uint8Array(await (await entry.getFile()).arrayBuffer())
  return undefined
}

/** The browser writes beside the file and puts it in its place when it is whole. */
async function write(folder: FileSystemDirectoryHandle, name: string | undefined, bytes: Bytes): Promise<void> {
  if (name === undefined) return
  const file = await folder.getFileHandle(name, { create: true })
  const stream = await file.createWritable()
  await stream.write(bytes)
  await stream.close()
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, place) => byte === b[place])
}

const isFile = (entry: FileSystemHandle): entry is FileSystemFileHandle => entry.kind === 'file'
const isDirectory = (entry: FileSystemHandle): entry is FileSystemDirectoryHandle => entry.kind === 'directory'
