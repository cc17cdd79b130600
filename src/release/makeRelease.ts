import { bytesHash } from '#domain/ledger/canonical.ts'
import type { BlobHash } from '#domain/ledger/itemRef.ts'
import type { Entry } from '#domain/ledger/arrival.ts'
import { fold } from '#domain/ledger/fold.ts'
import type { ReleasePublished } from '#domain/ledger/update.ts'
import { snapshotOf } from '#domain/makeSnapshot.ts'
import type { Day } from '#domain/plan/day.ts'
import { planOn } from '#domain/plan/editions.ts'
import type { Editions } from '#domain/plan/editions.ts'
import { contentsOf, countsKept, countsReleased } from '#domain/disclose/keptReleases.ts'
import type { PastRelease } from '#domain/disclose/releaseHistory.ts'
import { makePublicDoc } from '#domain/disclose/makePublicDoc.ts'
import type { Publication } from '#domain/disclose/makePublicDoc.ts'
import type { PublicDoc } from '#domain/disclose/publicDoc.ts'
import { publicNumbers, strangeNumbers } from '#domain/disclose/publicNumbers.ts'
import type { Release, ReleaseNote } from '#domain/disclose/release.ts'
import type { Say } from '#i18n/say.ts'
import type { SiteAssets, SiteFile } from '#site/files/siteFile.ts'
import { zipOf } from '#site/files/zip.ts'
import { renderSite } from '#site/renderSite.tsx'

/** What a release is to be made of. */
export interface ReleaseSource {
  readonly editions: Editions
  readonly entries: Iterable<Entry>
  /** The day the figures are of, and the day on which they are published. */
  readonly asOf: Day
  readonly today: Day
}

/** What may be published, with what earlier releases said. */
export interface PreparedRelease {
  readonly publication: Publication
  readonly number: number
  readonly day: Day
  readonly earlier: readonly ReleaseNote[]
  /** What they said, oldest first. */
  readonly past: readonly PastRelease[]
}

/** Works out what may be published on a day, audited together with every release that the ledger keeps. */
export function prepareRelease({ editions, entries, asOf, today }: ReleaseSource): PreparedRelease {
  const { ledger } = fold(editions, entries)
  const releases = ledger.releases.toSorted((a, b) => a.number - b.number)
  const publication = makePublicDoc(
    snapshotOf(planOn(editions, asOf), ledger, asOf),
    ledger,
    releases.map(countsReleased),
  )
  const last = releases.at(-1)
  return {
    publication,
    number: (last?.number ?? 0) + 1,
    day: today,
    earlier: releases.map(({ number, said, asOf: of, note }) => ({ number, day: said, asOf: of, note })),
    past: releases.map(({ number, said, statuses, figures }) => ({
      number,
      day: said,
      contents: { statuses, figures },
    })),
  }
}

/** What the secretariat says of a release. */
export type ReleaseWords = Pick<Release, 'approver' | 'note' | 'summary'>

/** Every number that a release says, its own among them. */
export function numbersSaid(doc: PublicDoc, number: number): ReadonlySet<number> {
  return new Set([...publicNumbers(doc), number])
}

export interface MadeRelease {
  readonly zip: Uint8Array
  readonly name: string
  readonly files: number
  /** What the ledger keeps of it. */
  readonly kept: Omit<ReleasePublished, 'format' | 'strategy' | 'by' | 'said'>
}

/** A release that may be made. */
export type PublishableRelease = PreparedRelease & {
  readonly publication: Extract<Publication, { readonly kind: 'doc' }>
}

/** Every file of a release. What the secretariat says in it is looked through once more: with a strange number it throws. */
export function releaseFiles(
  { publication: { doc }, number, day, earlier, past }: PublishableRelease,
  words: ReleaseWords,
  says: readonly Say[],
  assets: SiteAssets,
): readonly SiteFile[] {
  const strangers = strangeNumbers(words, numbersSaid(doc, number))
  if (strangers.length > 0) throw new Error(`not public: ${strangers.join(', ')}`)
  const release = { number, day, asOf: doc.asOf, ...words, earlier }
  return renderSite({ doc, release, past, says, assets })
}

/** Makes the release: its files as one, and what the ledger is to keep. */
export function makeRelease(
  prepared: PublishableRelease,
  words: ReleaseWords,
  says: readonly Say[],
  assets: SiteAssets,
): MadeRelease {
  const {
    number,
    publication: { doc, released },
  } = prepared
  const files = releaseFiles(prepared, words, says, assets)
  const zip = zipOf(files)
  return {
    zip,
    name: `${doc.strategy.name}-release-${number}.zip`,
    files: files.length,
    kept: {
      kind: 'releasePublished',
      number,
      asOf: doc.asOf,
      ...words,
      zip: bytesHash(zip) as BlobHash,
      ...contentsOf(doc),
      counts: countsKept(released),
    },
  }
}
