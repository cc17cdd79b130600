import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { readPackage } from '#exchange/package/readPackage.ts'
import type { OpenFile } from '#exchange/package/openPackage.ts'
import type { LoadedPackage } from '#exchange/package/readPackage.ts'
import Papa from 'papaparse'
import { timesFloor } from './figure.ts'
import type { Figure } from './figure.ts'
import { besideFloor, timed } from './measure.ts'

const SAMPLE = resolve(import.meta.dirname, '../../data/sample')

/** Reading, checking and minting the sample package, against splitting the same bytes with no check at all. */
export async function loadPackage(): Promise<readonly Figure[]> {
  const files = await filesOf(SAMPLE)
  const texts = new TextDecoder()
  const parseOnly = () =>
    [...files].map(([name, bytes]) => {
      const text = texts.decode(bytes)
      return name.endsWith('.json') ? (JSON.parse(text) as unknown) : Papa.parse(text).data
    })
  const measured = await besideFloor(
    timed(() => readFrom(files)),
    timed(parseOnly, 20),
    { runs: 21, warmUps: 8 },
  )
  return [timesFloor('load of the sample package', measured, 50)]
}

/** The sample strategy as a reader of the package gets it. */
export async function loadSample(): Promise<LoadedPackage> {
  return readFrom(await filesOf(SAMPLE))
}

async function readFrom(files: ReadonlyMap<string, Uint8Array>): Promise<LoadedPackage> {
  const open: OpenFile = async (path) => {
    const bytes = files.get(path)
    return bytes ? { bytes } : { failure: 'no such file' }
  }
  const result = await readPackage(open)
  if (!result.ok) throw new Error(`the sample package has ${result.problems.length} problems`)
  return result.loaded
}

async function filesOf(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.csv') || name === 'datapackage.json')
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const)))
}
