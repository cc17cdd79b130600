import { errorText } from '#domain/errorText.ts'
import type { DisclosureReport } from '#domain/disclose/protectPeople.ts'
import type { PublicDoc } from '#domain/disclose/publicDoc.ts'
import type { ReleaseNote } from '#domain/disclose/release.ts'
import { releaseHistory } from '#domain/disclose/releaseHistory.ts'
import type { ReleaseStep } from '#domain/disclose/releaseHistory.ts'
import type { Wording } from '#domain/plan/wording.ts'
import type { Day } from '#domain/plan/day.ts'
import { browserAssets } from '#release/browserAssets.ts'
import { makeRelease, numbersSaid, prepareRelease } from '#release/makeRelease.ts'
import type { MadeRelease, PreparedRelease, ReleaseWords } from '#release/makeRelease.ts'
import { releaseSummary } from '#release/releaseSummary.ts'
import { siteSays } from '#release/siteSays.ts'
import { AtharDatabase } from '#storage/database.ts'
import { readEditions } from '#storage/editions.ts'
import { readLedger } from '#storage/segments.ts'

/** What is to be published; with words it is made, without them it is only looked at. */
export interface PublishAsked {
  readonly database: string
  readonly strategy: string
  readonly asOf: Day
  readonly today: Day
  readonly iconUrl: string
  readonly words?: ReleaseWords
}

/** What a release would be. */
export interface LookedAt {
  readonly kind: PreparedRelease['publication']['kind']
  /** What would be published; undefined where nothing may be. */
  readonly doc: PublicDoc | undefined
  readonly report: DisclosureReport | undefined
  readonly number: number
  readonly earlier: readonly ReleaseNote[]
  /** What each release said otherwise than the one before, this one last. */
  readonly history: readonly ReleaseStep[]
  /** The answer of the first page, made of the figures, by language. */
  readonly summary: Wording
  /** Every number that the release says. */
  readonly numbers: ReadonlySet<number>
  readonly shown: {
    readonly actions: number
    readonly indicators: number
    readonly figures: number
    readonly withheld: number
  }
}

export const PUBLISH_STEPS = ['reading', 'auditing', 'drawing'] as const

export type PublishMessage =
  | { readonly kind: 'progress'; readonly step: (typeof PUBLISH_STEPS)[number] }
  | { readonly kind: 'looked'; readonly found: LookedAt }
  | { readonly kind: 'made'; readonly made: MadeRelease }
  | { readonly kind: 'broken'; readonly detail: string }

const say = (message: PublishMessage) => postMessage(message)

async function publish({ database, strategy, asOf, today, iconUrl, words }: PublishAsked): Promise<void> {
  try {
    say({ kind: 'progress', step: 'reading' })
    const db = new AtharDatabase(database)
    const { stored, entries } = await db.transaction('r', db.editions, db.segments, db.blobs, async () => ({
      stored: await readEditions(db, strategy),
      entries: await readLedger(db, strategy),
    }))
    if (!stored) throw new Error(`${strategy} is not here`)
    say({ kind: 'progress', step: 'auditing' })
    const prepared = prepareRelease({ editions: stored.editions, entries, asOf, today })
    const { publication } = prepared
    if (!words || publication.kind !== 'doc') return say({ kind: 'looked', found: await lookedAt(prepared) })
    say({ kind: 'progress', step: 'drawing' })
    const says = await siteSays(publication.doc.strategy)
    say({ kind: 'made', made: makeRelease({ ...prepared, publication }, words, says, await browserAssets(iconUrl)) })
  } catch (error) {
    say({ kind: 'broken', detail: errorText(error) })
  }
}

async function lookedAt({ publication, number, day, earlier, past }: PreparedRelease): Promise<LookedAt> {
  const doc = publication.kind === 'doc' ? publication.doc : undefined
  const figures = doc?.indicators.flatMap((row) => row.figures) ?? []
  return {
    kind: publication.kind,
    doc,
    report: 'report' in publication ? publication.report : undefined,
    number,
    earlier,
    history: doc ? releaseHistory(past, { number, day }, doc) : [],
    summary: doc ? await releaseSummary(doc) : { en: '', ar: '' },
    numbers: doc ? numbersSaid(doc, number) : new Set(),
    shown: {
      actions: doc?.actions.length ?? 0,
      indicators: doc?.indicators.length ?? 0,
      figures: figures.filter(({ value }) => typeof value === 'number').length,
      withheld: figures.filter(({ value }) => value === 'withheld').length,
    },
  }
}

addEventListener('message', ({ data }: MessageEvent<PublishAsked>) => void publish(data))
