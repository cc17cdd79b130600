import type { PublicDoc } from '#domain/disclose/publicDoc.ts'
import type { Release } from '#domain/disclose/release.ts'
import type { Wording } from '#domain/plan/wording.ts'
import { writtenIn } from '#domain/plan/wording.ts'
import { fileStamp } from './fileStamp.ts'
import { jsonText } from './jsonText.ts'
import type { SiteFile } from './siteFile.ts'

/**
 * The data of a release as catalogues of open data describe it: DCAT 3, with the classes and properties of DCAT-AP, in
 * JSON-LD. Addresses are relative to the file, so that it says the same wherever the release lies.
 */
export function catalogueFile(doc: PublicDoc, release: Release, files: readonly SiteFile[]): SiteFile {
  const { strategy, asOf } = doc
  const { licence } = strategy
  const [title, description] = [inLanguages(strategy.title), inLanguages(strategy.description)]
  return {
    path: 'data/catalogue.jsonld',
    content: jsonText({
      '@context': CONTEXT,
      '@id': '#dataset',
      '@type': 'dcat:Dataset',
      'dct:identifier': strategy.name,
      'dct:title': title,
      'dct:description': description.length > 0 ? description : title,
      'dct:issued': day(release.day),
      'dcat:version': String(release.number),
      'dct:temporal': { '@type': 'dct:PeriodOfTime', 'dcat:startDate': day(strategy.from), 'dcat:endDate': day(asOf) },
      'dct:language': strategy.languages,
      'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': inLanguages(release.approver) },
      'dcat:distribution': files.map((file) => {
        const { path, bytes, sha256 } = fileStamp(file)
        return {
          '@id': `#${nameOf(path)}`,
          '@type': 'dcat:Distribution',
          'dct:title': nameOf(path),
          'dcat:downloadURL': { '@id': nameOf(path) },
          'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${mediaType(path)}` },
          'dcat:byteSize': bytes,
          'spdx:checksum': {
            '@type': 'spdx:Checksum',
            'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
            'spdx:checksumValue': sha256,
          },
          ...(licence && { 'dct:license': { '@id': licence.url } }),
        }
      }),
    }),
  }
}

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

function inLanguages(text: Wording): readonly object[] {
  return writtenIn(text).map(([tag, value]) => ({ '@language': tag, '@value': value }))
}

function day(value: string): object {
  return { '@type': 'xsd:date', '@value': value }
}

function nameOf(path: string): string {
  return path.replace(/^.*\//, '')
}

function mediaType(path: string): string {
  return path.endsWith('.csv') ? 'text/csv' : 'application/json'
}
