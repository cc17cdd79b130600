import type { Say } from '#i18n/say.ts'
import type { Site } from '#site/page.ts'
import style from '#site/assets/site.css?raw'
import { sitePages } from '#site/sitePages.tsx'
import type { SitePage } from '#site/sitePages.tsx'
import { siteSays } from './siteSays.ts'
import { SITE_TYPE } from './siteType.ts'

/** The pages of a release as they may be looked at before it is made: drawn by the same components, from the same facts. */
export interface SitePreview {
  /** The words of each language of the site, the first one first. */
  readonly says: readonly Say[]
  /** The style of the pages, with their type from beside the application. */
  readonly style: string
  readonly pageAt: (site: Omit<Site, 'isKept' | 'isPreview' | 'langs'>, path: string) => SitePage | undefined
}

export async function sitePreview(strategy: Parameters<typeof siteSays>[0]): Promise<SitePreview> {
  const says = await siteSays(strategy)
  const langs = says.map(({ lang }) => lang)
  return {
    says,
    style: SITE_TYPE.reduce((text, [name, url]) => text.replaceAll(`url('${name}')`, `url('${absolute(url)}')`), style),
    pageAt: (site, path) =>
      sitePages({ ...site, langs, isKept: false, isPreview: true }).find((page) => page.path === path),
  }
}

function absolute(url: string): string {
  return new URL(url, document.baseURI).href
}
