import { pick } from '#i18n/lang.ts'
import type { Lang } from '#i18n/lang.ts'
import { loadMessages } from '#i18n/messages.ts'
import { makeSay } from '#i18n/say.ts'
import type { Say } from '#i18n/say.ts'
import type { Problem } from '../package/problem.ts'
import { grouped } from '../package/problemGroups.ts'
import { readFolder } from './folder.ts'

/** `npm run validate -- FOLDER`: checks a package on disk; exit code 1 when anything is wrong with it, 2 without a folder. */
async function validate(folder: string | undefined): Promise<number> {
  if (!folder) {
    console.error('usage: npm run validate -- FOLDER')
    return 2
  }
  const result = await readFolder(folder)
  const says = await Promise.all((['en', 'ar'] as const).map(sayOf))
  if (!result.ok) {
    tell(result.problems, says)
    console.error(`${result.problems.length} problems; nothing would be loaded`)
    return 1
  }
  tell(result.warnings, says)
  if (result.warnings.length > 0) console.error(`${result.warnings.length} warnings; it would be loaded as it stands`)
  const { plan, planHash, entries, rowsByTable } = result.loaded
  for (const [table, rows] of Object.entries(rowsByTable)) console.log(`${table.padEnd(16)} ${rows}`)
  console.log(
    `${pick(plan.title, 'en')}, edition ${plan.edition}: ${entries.length} statements; plan ${planHash.slice(0, 12)}`,
  )
  return 0
}

/** Each kind of problem once, with its first places, in both languages. */
function tell(problems: readonly Problem[], [english, arabic]: readonly Say[]): void {
  for (const { file, lines, count, column, values, code, detail } of grouped(problems)) {
    const rows = lines.length > 0 ? [lines.join(',') + (count > lines.length ? `… (${count})` : '')] : []
    const place = [file, ...rows, ...(column === undefined ? [] : [column])].join(':')
    console.error(`${place}  ${code}  ${values.map((value) => `«${value}»`).join(' ')}`)
    const expected = (say: Say) => `${say('problems.expected')}: ${say(`problem.${code}`, { detail })}`
    if (english) console.error(`  ${expected(english)}`)
    if (arabic) console.error(`  \u2067${expected(arabic)}\u2069`)
  }
}

async function sayOf(lang: Lang): Promise<Say> {
  return makeSay(lang, 'latn', await loadMessages(lang, 'data'))
}

process.exitCode = await validate(process.argv[2])
