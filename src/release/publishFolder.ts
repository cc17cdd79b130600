import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { makePublicDoc } from '#domain/disclose/makePublicDoc.ts'
import type { Publication } from '#domain/disclose/makePublicDoc.ts'
import { fold } from '#domain/ledger/fold.ts'
import { snapshotOf } from '#domain/makeSnapshot.ts'
import { parseDay } from '#domain/plan/day.ts'
import { readFolder } from '#exchange/cli/folder.ts'
import { renderSite } from '#site/renderSite.tsx'
import type { SiteFile } from '#site/files/siteFile.ts'
import { zipOf } from '#site/files/zip.ts'
import { nodeAssets } from './nodeAssets.ts'
import { siteSays } from './siteSays.ts'

/**
 * `npm run publish -- PACKAGE OUT [DAY]`: writes the public site of a package as of a day (today unless stated) into a folder,
 * or as one file where OUT ends in `.zip`. Exit code 1 where nothing may be published, with the reason; 2 where it is called in another way.
 */
async function publish(folder: string | undefined, out: string | undefined, on: string | undefined): Promise<number> {
  const day = parseDay(on ?? new Date().toISOString().slice(0, 10))
  if (!folder || !out || !day) {
    console.error('usage: npm run publish -- PACKAGE OUT [YYYY-MM-DD]')
    return 2
  }
  const read = await readFolder(folder)
  if (!read.ok) {
    console.error(`${read.problems.length} problems; npm run validate -- ${folder} lists them`)
    return 1
  }
  const { plan, entries } = read.loaded
  const { ledger } = fold([plan], entries)
  const publication = makePublicDoc(snapshotOf(plan, ledger, day), ledger)
  if (publication.kind !== 'doc') {
    console.error(refusal(publication))
    return 1
  }
  const { doc, report } = publication
  const secretariat = plan.institutions.find(({ id }) => id === plan.secretariat)
  const files = renderSite({
    doc,
    release: {
      number: 1,
      day,
      asOf: doc.asOf,
      approver: secretariat?.name ?? doc.strategy.title,
      note: { en: '', ar: '' },
      earlier: [],
    },
    says: await siteSays(plan),
    assets: await nodeAssets(),
  })
  const withheld = report.tables.reduce(
    (sum, { small, protecting, ratios, notWhole }) => sum + small + protecting + ratios + notWhole,
    0,
  )
  if (out.endsWith('.zip')) await writeFile(out, zipOf(files))
  else await writeFolder(out, files)
  console.log(`${files.length} files in ${out}; ${withheld} figures withheld of ${report.tables.length} indicators`)
  for (const id of report.unmarked) console.log(`${id}: counted as people, because nobody says what it counts`)
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

process.exitCode = await publish(...(process.argv.slice(2) as [string?, string?, string?]))
