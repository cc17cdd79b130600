import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fold } from '#domain/ledger/fold.ts'
import { addDays, makeDay } from '#domain/plan/day.ts'
import type { Day } from '#domain/plan/day.ts'
import type { Lang } from '#i18n/lang.ts'
import { loadMessages } from '#i18n/messages.ts'
import { makeSay } from '#i18n/say.ts'
import type { Say } from '#i18n/say.ts'
import { headlineDays } from '#telling/headlineDays.ts'
import { compile } from '../compiled/compiledPackage.ts'
import type { HeadlineFile } from '../compiled/headlineFile.ts'
import { readPackage } from '../package/readPackage.ts'
import type { LoadedPackage } from '../package/readPackage.ts'
import { COMPILED, HEADLINE } from '../siteFiles.ts'

/**
 * `tsx src/exchange/cli/compile.ts FOLDER`: puts beside the tables of each package listed in `FOLDER/packages.json` one
 * file that says the same, and one with its first sentences on the days to come. Exit code 1 where a package has mistakes: such a site is not built.
 */
async function compileAll(folder: string): Promise<number> {
  const listed = JSON.parse(await readFile(join(folder, 'packages.json'), 'utf8')) as readonly {
    readonly name: string
  }[]
  const says = { en: await sayIn('en'), ar: await sayIn('ar') }
  // Somewhere it is still yesterday.
  const today = addDays(new Date().toISOString().slice(0, 10) as Day, -1)
  for (const { name } of listed) {
    const result = await readPackage(async (path) => ({ bytes: await readFile(join(folder, name, path)) }))
    if (!result.ok) {
      console.error(`${name} has ${result.problems.length} mistakes; npm run validate -- ${join(folder, name)}`)
      return 1
    }
    await writeFile(join(folder, name, COMPILED), compile(result.loaded))
    await writeFile(join(folder, name, HEADLINE), JSON.stringify(headlineFileOf(result.loaded, today, says)))
  }
  return 0
}

/** A site is built at least once in so many days; after them a first visit is painted a moment later. */
const DAYS = 200

function headlineFileOf({ plan, entries }: LoadedPackage, first: Day, says: Readonly<Record<Lang, Say>>): HeadlineFile {
  const { ledger } = fold([plan], entries)
  const wordsIn = (say: Say) => ({
    name: say('app.name'),
    title: say.pick(plan.title),
    asOf: say('shell.asOf'),
    months: Array.from({ length: 12 }, (_, month) => monthIn(say, month + 1)),
    warning: plan.isIllustrative ? say('shell.illustrative') : '',
    runs: headlineDays(say, plan, ledger, first, DAYS),
  })
  return {
    format: 1,
    until: addDays(first, DAYS - 1),
    in: { en: wordsIn(says.en.ofStrategy(plan)), ar: wordsIn(says.ar.ofStrategy(plan)) },
  }
}

/** Both languages write a day as date, month and year. */
function monthIn({ format }: Say, month: number): string {
  return format.day(makeDay(2026, month, 1)).split(' ')[1] ?? ''
}

async function sayIn(lang: Lang): Promise<Say> {
  return makeSay(lang, 'latn', await loadMessages(lang, 'main'))
}

process.exitCode = await compileAll(process.argv[2] ?? 'dist/data')
