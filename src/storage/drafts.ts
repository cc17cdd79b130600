import * as v from 'valibot'
import { bytesHash } from '#domain/ledger/canonical.ts'
import type { Bytes } from '#domain/ledger/figures.ts'
import type { BlobHash } from '#domain/ledger/itemRef.ts'
import { ATTACHMENT_TYPES } from '#domain/ledger/vocabulary.ts'
import { emptyDraft } from '#domain/report/draft.ts'
import type { Draft } from '#domain/report/draft.ts'
import { mergeDrafts } from '#domain/report/mergeDrafts.ts'
import type { InstitutionId } from '#domain/plan/ids.ts'
import type { Period } from '#domain/plan/period.ts'
import type { AtharDatabase } from './database.ts'
import { blobsNamedBy } from './draftBlobs.ts'

/** Whose answers, about which period of which strategy. */
export interface DraftOf {
  readonly strategy: string
  readonly institution: InstitutionId
  readonly period: Period
}

const answers = v.object({
  actions: v.record(
    v.string(),
    v.object({
      state: v.optional(v.string()),
      percent: v.optional(v.number()),
      milestonesDone: v.optional(v.record(v.string(), v.nullable(v.string()))),
      selfRating: v.optional(v.string()),
      evidence: v.optional(v.array(v.string())),
      attachments: v.optional(
        v.array(v.object({ blob: v.string(), name: v.string(), type: v.picklist(ATTACHMENT_TYPES), size: v.number() })),
      ),
      note: v.optional(v.string()),
      obstacle: v.optional(
        v.object({ what: v.optional(v.string()), asks: v.optional(v.string()), by: v.optional(v.string()) }),
      ),
    }),
  ),
  figures: v.record(
    v.string(),
    v.object({ value: v.optional(v.number()), gap: v.optional(v.string()), note: v.optional(v.string()) }),
  ),
})

const idOf = ({ strategy, institution, period }: DraftOf) => `${strategy}|${institution}|${period}`

/** What had been answered; undefined where nothing was, or what was kept makes no sense any more. */
export async function readDraft(db: AtharDatabase, of: DraftOf): Promise<Draft | undefined> {
  const kept = await db.drafts.get(idOf(of))
  const read = v.safeParse(answers, kept?.answers)
  if (!read.success) return undefined
  return {
    institution: of.institution,
    period: of.period,
    actions: read.output.actions,
    figures: underKeys(read.output.figures, of.period),
  } as unknown as Draft
}

/** A figure was once kept under its indicator alone: it was meant for the period of the report. */
function underKeys<Answer>(
  figures: Readonly<Record<string, Answer>>,
  period: Period,
): Readonly<Record<string, Answer>> {
  return Object.fromEntries(
    Object.entries(figures).map(([key, answer]) => [key.includes('@') ? key : `${key}@${period}`, answer]),
  )
}

/**
 * Keeps what was answered since `base` was read, in one transaction with what another tab has kept meanwhile: neither loses
 * an answer. A number that is none yet is left out.
 */
export async function saveDraft(db: AtharDatabase, strategy: string, base: Draft, draft: Draft): Promise<void> {
  const { institution, period } = draft
  const of = { strategy, institution, period }
  await db.transaction('rw', db.drafts, db.blobs, async () => {
    const kept = await db.drafts.get(idOf(of))
    const there = (await readDraft(db, of)) ?? emptyDraft(institution, period)
    const { actions, figures } = mergeDrafts(base, draft, there)
    const answers = { actions: withoutNaN(actions), figures: withoutNaN(figures) }
    await db.drafts.put({ id: idOf(of), strategy, institution, answers, savedAt: Date.now() })
    await dropUnattached(db, strategy, blobsNamedBy(kept))
  })
}

/** Keeps the bytes of a document for the draft that is about to name it, and tells its name. */
export async function keepAttached(db: AtharDatabase, strategy: string, bytes: Bytes): Promise<BlobHash> {
  const hash = bytesHash(bytes) as BlobHash
  await db.blobs.put({ strategy, hash, bytes })
  return hash
}

/** Forgets documents that no draft of the strategy names any more; what was filed lies in its file. */
async function dropUnattached(db: AtharDatabase, strategy: string, hashes: readonly BlobHash[]): Promise<void> {
  if (hashes.length === 0) return
  const drafts = await db.drafts.where('strategy').equals(strategy).toArray()
  const named = new Set(drafts.flatMap(blobsNamedBy))
  await db.blobs.bulkDelete(hashes.filter((hash) => !named.has(hash)).map((hash) => [strategy, hash]))
}

function withoutNaN(answers: Readonly<Record<string, object | undefined>>): Readonly<Record<string, object>> {
  return Object.fromEntries(
    Object.entries(answers).map(([about, answer]) => [
      about,
      Object.fromEntries(Object.entries(answer ?? {}).filter(([, value]) => !Number.isNaN(value))),
    ]),
  )
}
