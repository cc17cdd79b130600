/** What a browser with the File System Access interface has beside the types of the DOM. */
interface FolderAccess {
  readonly showDirectoryPicker?: (options: {
    readonly id: string
    readonly mode: 'readwrite'
  }) => Promise<FileSystemDirectoryHandle>
}
interface Permitted {
  readonly queryPermission: (wanted: { readonly mode: 'readwrite' }) => Promise<PermissionState>
  readonly requestPermission: (wanted: { readonly mode: 'readwrite' }) => Promise<PermissionState>
}

const READWRITE = { mode: 'readwrite' } as const

/** Whether this browser lets a page keep a folder. */
export function canKeepFolder(): boolean {
  return (globalThis as FolderAccess).showDirectoryPicker !== undefined
}

/** Asks the reader for a folder; undefined where none was chosen. */
export async function chooseFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    return await (globalThis as FolderAccess).showDirectoryPicker?.({ id: 'athar', ...READWRITE })
  } catch {
    return undefined
  }
}

/** Whether the page may read and write the folder now; after a restart the reader has to say so once more. */
export async function isPermitted(folder: FileSystemDirectoryHandle): Promise<boolean> {
  return (await (folder as unknown as Permitted).queryPermission(READWRITE)) === 'granted'
}

/** Asks the reader, who has just pressed a button, for the folder that was chosen before. */
export async function askAgain(folder: FileSystemDirectoryHandle): Promise<boolean> {
  try {
    return (await (folder as unknown as Permitted).requestPermission(READWRITE)) === 'granted'
  } catch {
    return false
  }
}
