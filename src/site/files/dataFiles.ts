import type { PublicDoc } from '#domain/disclose/publicDoc.ts'
import type { Release } from '#domain/disclose/release.ts'
import { revisionsIn } from '#domain/disclose/releaseHistory.ts'
import type { ReleaseStep } from '#domain/disclose/releaseHistory.ts'
import { writtenIn } from '#domain/plan/wording.ts'
import { csvText } from '#ui/save/csvText.ts'
import { dataTables } from './dataTables.ts'
import { fileStamp } from './fileStamp.ts'
import { catalogueFile } from './catalogueFile.ts'
import { jsonText } from './jsonText.ts'
import type { SiteFile } from './siteFile.ts'

/** The data of a release: a CSV file for each table, their description (Frictionless), all of it as JSON, and for catalogues (DCAT). */
export function dataFiles(doc: PublicDoc, release: Release, history: readonly ReleaseStep[]): readonly SiteFile[] {
  const tables = dataTables(doc, revisionsIn(history)).map(({ name, title, columns, lines }) => {
    const content = csvText([columns.map((each) => each.name), ...lines])
    return { name, title, columns, file: { path: `data/${name}.csv`, content } }
  })
  const { strategy } = doc
  const descriptor = {
    profile: 'tabular-data-package',
    name: strategy.name,
    title: writtenIn(strategy.title)[0]?.[1] ?? strategy.name,
    version: String(release.number),
    created: `${release.day}T00:00:00Z`,
    ...(strategy.licence && { licenses: [{ title: strategy.licence.name, path: strategy.licence.url }] }),
    resources: tables.map(({ name, title, columns, file }) => {
      const { bytes, sha256 } = fileStamp(file)
      return {
        name,
        title,
        path: `${name}.csv`,
        profile: 'tabular-data-resource',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        bytes,
        hash: `sha256:${sha256}`,
        schema: {
          fields: columns.map(({ name: field, type, description }) => ({ name: field, type, description })),
          missingValues: [''],
        },
      }
    }),
  }
  const files = [
    ...tables.map(({ file }) => file),
    { path: 'data/datapackage.json', content: jsonText(descriptor) },
    { path: 'data/strategy.json', content: jsonText(doc) },
  ]
  return [...files, catalogueFile(doc, release, files)]
}
