import { zipSync } from 'fflate'
import { bytesOf } from './fileStamp.ts'
import type { SiteFile } from './siteFile.ts'

/** The first moment that a zip can state: the same files give the same bytes whenever they are packed. */
const NO_TIME = new Date(1980, 0, 1)

/** A release as one file. */
export function zipOf(files: readonly SiteFile[]): Uint8Array {
  return zipSync(Object.fromEntries(files.map((file) => [file.path, bytesOf(file)])), { mtime: NO_TIME, level: 6 })
}
