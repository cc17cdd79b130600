import type { PublicDoc } from '#domain/disclose/publicDoc.ts'
import type { Release } from '#domain/disclose/release.ts'
import type { ReleaseStep } from '#domain/disclose/releaseHistory.ts'
import type { Lang } from '#i18n/lang.ts'
import type { Say } from '#i18n/say.ts'

/** What a page of the public site is made from: what is published, in one language. */
export interface Site {
  readonly doc: PublicDoc
  readonly release: Release
  /** What each release said otherwise than the one before, this one last; empty of a first release. */
  readonly history: readonly ReleaseStep[]
  readonly say: Say
  /** All languages the site is in. */
  readonly langs: readonly Lang[]
  /** Whether it is the copy that stays under the release's own address. */
  readonly isKept: boolean
  /** Whether it is only looked at, within the workspace: without a head of its own. */
  readonly isPreview: boolean
}

/** A page with its place: links are relative, so that a release reads the same wherever it lies. */
export interface Page extends Site {
  /** Below its language: `index.html`, `axes/A1.html`. */
  readonly path: string
}

/** The way from a page to a file of the release. */
export function toFile({ path }: Pick<Page, 'path'>, file: string): string {
  const up = path.split('/').length
  return `${'../'.repeat(up)}${file}`
}

/** The way from a page to another of its language. */
export function toPage(page: Page, path: string): string {
  return toFile(page, `${page.say.lang}/${path}`)
}
