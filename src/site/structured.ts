import type { Page } from './page.ts'
import { toFile } from './page.ts'

/**
 * What the page describes as schema.org Dataset, for search engines and catalogues (JSON-LD). Written so that it can stand
 * in a page: no `<` is in it.
 */
export function datasetData(page: Page, name: string, description: string): string {
  const { say, doc, release } = page
  const { licence } = doc.strategy
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name,
    description,
    inLanguage: say.lang,
    version: String(release.number),
    datePublished: release.day,
    temporalCoverage: `${doc.strategy.from}/${doc.asOf}`,
    isAccessibleForFree: true,
    creator: { '@type': 'GovernmentOrganization', name: say.pick(release.approver) },
    ...(licence && { license: licence.url }),
    distribution: [
      ['text/csv', 'data/actions.csv'],
      ['text/csv', 'data/figures.csv'],
      ['application/json', 'data/strategy.json'],
    ].map(([encodingFormat = '', file = '']) => ({
      '@type': 'DataDownload',
      encodingFormat,
      contentUrl: doc.strategy.address === undefined ? toFile(page, file) : `${doc.strategy.address}${file}`,
    })),
  }
  return JSON.stringify(data).replaceAll('<', String.raw`\u003c`)
}
