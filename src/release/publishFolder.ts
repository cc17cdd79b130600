import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Publication } from '#domain/disclose/makePublicDoc.ts'
import { parseDay } from '#domain/plan/day.ts'
import { planOn } from '#domain/plan/editions.ts'
import type { SiteFile } from '#site/files/siteFile.ts'
import { zipOf } from '#site/files/zip.ts'
import { dayToPublish } from './dayToPublish.ts'
import { prepareRelease, releaseFiles } from './makeRelease.ts'
import { nodeAssets } from './nodeAssets.ts'
import { readSource } from './readSource.ts'
import { siteSays } from './siteSays.ts'

const NO_WORDS = { en: '', ar: '' }

/**
 * `npm run publish -- PACKAGE_OR_BACKUP OUT [AS_OF] [PUBLISHED_ON]`: writes the public site of a package, or of a ledger with
 * the releases it keeps, into a folder, or as one file where OUT ends in `.zip`. A package is published as of any day, today
 * unless stated; a ledger as of an approval by the committee, the latest unless stated. Exit code 1 where nothing may be
 * published, with the reason; 2 where it is called in another way.
 */
async function publish([from, out, asOfText, todayText, ...more]: readonly string[]): Promise<number> {
  const asked = asOfText === undefined ? undefined : parseDay(asOfText)
  const today = parseDay(todayText ?? new Date().toISOString().slice(0, 10))
  const isMistyped = asOfText !== undefined && !asked
  if (!from || !out || !today || isMistyped || more.length > 0) {
    console.error('usage: npm run publish -- PACKAGE_OR_BACKUP OUT [AS_OF] [PUBLISHED_ON], days as YYYY-MM-DD')
    return 2
  }
  const source = await readSource(from)
  if (!source.ok) {
    console.error(source.why)
    return 1
  }
  const day = dayToPublish(source, asked, today)
  if (!day.ok) {
    console.error(day.why)
    return 1
  }
  const { asOf } = day
  const plan = planOn(source.editions, asOf)
  const prepared = prepareRelease({ ...source, asOf, today })
  const { publication } = prepared
  if (publication.kind !== 'doc') {
    console.error(refusal(publication))
    return 1
  }
  const secretariat = plan.institutions.find(({ id }) => id === plan.secretariat)
  const words = { approver: secretariat?.name ?? plan.title, note: NO_WORDS, summary: NO_WORDS }
  const files = releaseFiles({ ...prepared, publication }, words, await siteSays(plan), await nodeAssets())
  if (out.endsWith('.zip')) await writeFile(out, zipOf(files))
  else await writeFolder(out, files)
  const { tables, unmarked } = publication.report
  const withheld = tables.reduce((sum, each) => sum + each.small + each.protecting + each.ratios + each.notWhole, 0)
  console.log(
    `release ${prepared.number}: ${files.length} files in ${out}; ${withheld} figures of ${tables.length} indicators withheld`,
  )
  for (const id of unmarked) console.log(`${id}: counted as people, because nobody says what it counts`)
  return 0
}

async function writeFolder(out: string, files: readonly SiteFile[]): Promise<void> {
  for (const { path, content } of files) {
    await mkdir(dirname(join(out, path)), { recursive: true })
    await writeFile(join(out, path), content)
  }
}

function refusal(publication: Exclude<Publication, { readonly kind: 'doc' }>): string {
  switch (publication.kind) {
    case 'unmarked':
      return 'The package marks nothing as public: set "publishing" in its descriptor'
    case 'provisional':
      return 'Figures that are not accepted are not published'
    case 'exposed':
      return publication.report.exposed
        .map(
          ({ indicator, figure }) =>
            `${indicator}: people could be found in ${figure}, and nothing more can be withheld`,
        )
        .join('\n')
  }
}

process.exitCode = await publish(process.argv.slice(2))
