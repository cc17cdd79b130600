import type { Lang } from '#i18n/lang.ts'
import { loadMessages } from '#i18n/messages.ts'
import { makeSay } from '#i18n/say.ts'
import type { Say } from '#i18n/say.ts'
import { readFolder } from './folder.ts'

/** `npm run validate -- FOLDER`: checks a package on disk; exit code 1 when anything is wrong with it, 2 without a folder. */
async function validate(folder: string | undefined): Promise<number> {
  if (!folder) {
    console.error('usage: npm run validate -- FOLDER')
    return 2
  }
  const result = await readFolder(folder)
  if (!result.ok) {
    const [english, arabic] = await Promise.all((['en', 'ar'] as const).map(sayOf))
    for (const { file, line, column, value, code, detail } of result.problems) {
      const place = [file, line, column].filter((part) => part !== undefined).join(':')
      console.error(`${place}  ${code}  «${value}»`)
      const expected = (say: Say) => `${say('problems.expected')}: ${say(`problem.${code}`, { detail })}`
      if (english) console.error(`  ${expected(english)}`)
      if (arabic) console.error(`  \u2067${expected(arabic)}\u2069`)
    }
    console.error(`${result.problems.length} problems; nothing would be loaded`)
    return 1
  }
  const { plan, planHash, entries, rowsByTable } = result.loaded
  for (const [table, rows] of Object.entries(rowsByTable)) console.log(`${table.padEnd(16)} ${rows}`)
  console.log(`${plan.title.en}, edition ${plan.edition}: ${entries.length} statements; plan ${planHash.slice(0, 12)}`)
  return 0
}

async function sayOf(lang: Lang): Promise<Say> {
  return makeSay(lang, 'latn', await loadMessages(lang, 'data'))
}

process.exitCode = await validate(process.argv[2])
