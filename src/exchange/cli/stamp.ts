import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stateBytes } from '../package/integrity.ts'

interface Stamped {
  readonly resources: readonly { readonly path: string; readonly [property: string]: unknown }[]
}

/** `npm run stamp -- FOLDER`: writes the length and hash of every table into the package's `datapackage.json`. */
async function stamp(folder: string | undefined): Promise<number> {
  if (!folder) {
    console.error('usage: npm run stamp -- FOLDER')
    return 2
  }
  const path = join(folder, 'datapackage.json')
  const descriptor = JSON.parse(await readFile(path, 'utf8')) as Stamped
  const resources = await Promise.all(
    descriptor.resources.map(async (resource) => ({
      ...resource,
      ...stateBytes(await readFile(join(folder, resource.path))),
    })),
  )
  await writeFile(path, `${JSON.stringify({ ...descriptor, resources }, undefined, 2)}\n`)
  console.log(`${resources.length} tables stamped in ${path}`)
  return 0
}

process.exitCode = await stamp(process.argv[2])
