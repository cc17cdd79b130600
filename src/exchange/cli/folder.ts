import { readFile } from 'node:fs/promises'
import { resolve, sep } from 'node:path'
import { errorText } from '#domain/errorText.ts'
import type { OpenFile } from '../package/openPackage.ts'
import type { PackageResult } from '../package/readPackage.ts'
import { readPackage } from '../package/readPackage.ts'

/** Reads and checks the package in a folder of this machine. */
export function readFolder(folder: string): Promise<PackageResult> {
  return readPackage(openIn(resolve(folder)))
}

function openIn(folder: string): OpenFile {
  return async (path) => {
    const full = resolve(folder, path)
    if (!full.startsWith(folder + sep)) return { failure: 'outside the package' }
    try {
      return { bytes: await readFile(full) }
    } catch (error) {
      return { failure: errorText(error) }
    }
  }
}
