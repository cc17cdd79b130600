import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compile } from '../compiled/compiledPackage.ts'
import { readPackage } from '../package/readPackage.ts'
import { COMPILED } from '../siteFiles.ts'

/**
 * `tsx src/exchange/cli/compile.ts FOLDER`: puts beside the tables of each package listed in `FOLDER/packages.json` one
 * file that says the same. Exit code 1 where a package has mistakes: such a site is not built.
 */
async function compileAll(folder: string): Promise<number> {
  const listed = JSON.parse(await readFile(join(folder, 'packages.json'), 'utf8')) as readonly {
    readonly name: string
  }[]
  for (const { name } of listed) {
    const result = await readPackage(async (path) => ({ bytes: await readFile(join(folder, name, path)) }))
    if (!result.ok) {
      console.error(`${name} has ${result.problems.length} mistakes; npm run validate -- ${join(folder, name)}`)
      return 1
    }
    await writeFile(join(folder, name, COMPILED), compile(result.loaded))
  }
  return 0
}

process.exitCode = await compileAll(process.argv[2] ?? 'dist/data')
