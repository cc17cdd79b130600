import { renderToStaticMarkup } from 'react-dom/server'
import type { ReactElement } from 'react'
import type { PublicDoc } from '#domain/disclose/publicDoc.ts'
import type { Release } from '#domain/disclose/release.ts'
import { releaseHistory } from '#domain/disclose/releaseHistory.ts'
import type { PastRelease } from '#domain/disclose/releaseHistory.ts'
import type { Say } from '#i18n/say.ts'
import { dataFiles } from './files/dataFiles.ts'
import { feedOf } from './files/feed.ts'
import { fileStamp } from './files/fileStamp.ts'
import { jsonText } from './files/jsonText.ts'
import { sharePicture } from './files/sharePicture.ts'
import { sitemapFiles } from './files/sitemap.ts'
import { headerFiles } from './files/headerFiles.ts'
import type { SiteAssets, SiteFile } from './files/siteFile.ts'
import type { Site } from './page.ts'
import { DoorPage, NotFoundPage } from './pages/DoorPages.tsx'
import { sitePages } from './sitePages.tsx'

/** From what a release is made. */
export interface SiteInput {
  readonly doc: PublicDoc
  readonly release: Release
  /** What the releases before said, oldest first. */
  readonly past: readonly PastRelease[]
  /** The words of each language the site is in, the strategy's first one first. */
  readonly says: readonly Say[]
  readonly assets: SiteAssets
}

/**
 * Every file of a release, by path: the pages as they are now, and the same once more under `releases/N`, where they stay.
 * The same input gives the same bytes: there is no clock and no chance in it.
 */
export function renderSite(input: SiteInput): readonly SiteFile[] {
  const { doc, release, past, says, assets } = input
  const { address } = doc.strategy
  const langs = says.map(({ lang }) => lang)
  const history = releaseHistory(past, release, doc)
  const sites = says.map((say): Site => ({
    doc,
    release,
    history,
    say: say.ofStrategy(doc.strategy),
    langs,
    isKept: false,
    isPreview: false,
  }))
  const common = [
    ...sites.map((site) => ({ path: `${site.say.lang}/releases.xml`, content: feedOf(site) })),
    ...dataFiles(doc, release, history),
    ...assets.files,
    ...(address === undefined ? [] : sites.map(({ say }) => picture(doc, say))),
  ]
  const stamped = (isKept: boolean) => {
    const files = [...pagesOf(sites.map((site) => ({ ...site, isKept }))), ...common]
    return [...files, { path: 'release.json', content: releaseText(doc, release, files) }]
  }
  const door = [
    pageFile('index.html', <DoorPage sites={sites} />),
    pageFile('404.html', <NotFoundPage sites={sites} />),
    ...headerFiles(langs),
    ...(address === undefined ? [] : sitemapFiles(address, release, pagesFor(sites))),
  ]
  const kept = stamped(true).map((file) => ({ ...file, path: `releases/${release.number}/${file.path}` }))
  return [...stamped(false), ...door, ...kept].toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

/** Only a site that knows its address can name a picture of itself to others. */
function picture(doc: PublicDoc, { lang, dir }: Say): SiteFile {
  return { path: `${lang}/picture.png`, content: sharePicture(doc, dir) }
}

function pagesOf(sites: readonly Site[]): readonly SiteFile[] {
  return sites.flatMap((site) =>
    sitePages(site).map(({ path, element }) => pageFile(`${site.say.lang}/${path}`, element)),
  )
}

/** The pages that a search engine may show: cards are for other sites' frames. */
function pagesFor(sites: readonly Site[]): readonly string[] {
  return sites.flatMap((site) =>
    sitePages(site).flatMap(({ path }) => (path.startsWith('embed/') ? [] : [`${site.say.lang}/${path}`])),
  )
}

function pageFile(path: string, element: ReactElement): SiteFile {
  return { path, content: `<!doctype html>\n${renderToStaticMarkup(element)}\n` }
}

/** What a release says of itself: which, when, by whom, and by what each of its files can be checked. */
function releaseText(doc: PublicDoc, release: Release, files: readonly SiteFile[]): string {
  const { number, day, asOf, note, approver, earlier } = release
  return jsonText({
    format: 1,
    strategy: doc.strategy.name,
    edition: doc.strategy.edition,
    number,
    day,
    asOf,
    approver,
    note,
    earlier,
    files: files.map(fileStamp).toSorted((a, b) => (a.path < b.path ? -1 : 1)),
  })
}
