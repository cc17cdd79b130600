import * as v from 'valibot'
import type { ItemRef, UpdateId } from '#domain/ledger/itemRef.ts'
import { DECISION_STATES, SET_STATUSES } from '#domain/ledger/vocabulary.ts'
import { daySchema as day } from '#domain/plan/daySchema.ts'
import type { ActionId, InstitutionId } from '#domain/plan/ids.ts'
import type { Judgement } from '../reviewReport.ts'
import { useUnsaid } from './useUnsaid.ts'
import type { Unsaid } from './useUnsaid.ts'

const decision = v.object({
  /** The day of the meeting. */
  taken: v.optional(day),
  number: v.string(),
  what: v.string(),
  owner: v.optional(
    v.pipe(
      v.string(),
      v.transform((id) => id as InstitutionId),
    ),
  ),
  due: v.optional(day),
  actions: v.array(
    v.pipe(
      v.string(),
      v.transform((id) => id as ActionId),
    ),
  ),
})
export type UnsaidDecision = v.InferOutput<typeof decision>

/** A decision that is being written down. */
export const useUnsaidDecision = (strategy: string, empty: UnsaidDecision): Unsaid<UnsaidDecision> =>
  useUnsaid(`${strategy}.decision`, decision, empty)

const followUp = v.object({ state: v.picklist(DECISION_STATES), due: v.optional(day), note: v.string() })
export type UnsaidFollowUp = v.InferOutput<typeof followUp>

/** What became of a decision. */
export const useUnsaidFollowUp = (strategy: string, of: UpdateId, empty: UnsaidFollowUp): Unsaid<UnsaidFollowUp> =>
  useUnsaid(`${strategy}.followUp.${of}`, followUp, empty)

const setStatus = v.object({
  status: v.optional(v.picklist(SET_STATUSES)),
  until: v.optional(day),
  author: v.string(),
  reason: v.string(),
})
export type UnsaidStatus = v.InferOutput<typeof setStatus>
export const NO_STATUS: UnsaidStatus = { author: '', reason: '' }

/** A status that is to be set. */
export const useUnsaidStatus = (strategy: string, of: ActionId): Unsaid<UnsaidStatus> =>
  useUnsaid(`${strategy}.status.${of}`, setStatus, NO_STATUS)

const wording = v.exactOptional(v.object({ en: v.exactOptional(v.string()), ar: v.exactOptional(v.string()) }))
const release = v.object({
  /** That of the release it is written for. */
  number: v.number(),
  edits: v.object({ approver: wording, summary: wording, note: wording }),
})
export type UnsaidRelease = v.InferOutput<typeof release>
const NO_RELEASE: UnsaidRelease = { number: 0, edits: {} }

/** What is said of a release. */
export const useUnsaidRelease = (strategy: string): Unsaid<UnsaidRelease> =>
  useUnsaid(`${strategy}.release`, release, NO_RELEASE)

const judgements = v.record(
  v.string(),
  v.object({
    verdict: v.picklist(['accepted', 'sentBack']),
    reason: v.string(),
    isVerified: v.exactOptional(v.boolean()),
  }),
) as v.GenericSchema<unknown, Judgements>
export type Judgements = Readonly<Partial<Record<ItemRef, Judgement>>>
const NONE: Judgements = {}

/** The verdicts on what a report says. */
export const useUnsaidReview = (strategy: string, of: UpdateId): Unsaid<Judgements> =>
  useUnsaid(`${strategy}.review.${of}`, judgements, NONE)
