import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writePackage } from '../package/writePackage.ts'
import { readFolder } from './folder.ts'

/**
 * `npm run tidy -- FOLDER`: writes the package in the folder as Athar writes one, which says the same in the same bytes
 * wherever it is written; exit code 1 when it has mistakes, which `npm run validate` lists, 2 without a folder.
 */
async function tidy(folder: string | undefined): Promise<number> {
  if (!folder) {
    console.error('usage: npm run tidy -- FOLDER')
    return 2
  }
  const result = await readFolder(folder)
  if (!result.ok) {
    console.error(`${result.problems.length} problems; nothing was written. npm run validate -- ${folder} lists them`)
    return 1
  }
  const { files } = writePackage(result.loaded.plan, result.loaded.entries)
  for (const [path, text] of files) await writeFile(join(folder, path), text)
  console.log(`${files.size} files written in ${folder}`)
  return 0
}

process.exitCode = await tidy(process.argv[2])
