import * as v from 'valibot'
import type { Wording } from '../plan/wording.ts'
import { daySchema as day } from '../plan/daySchema.ts'
import { ID_PATTERN } from '../plan/ids.ts'
import type { ActionId, IndicatorId, InstitutionId, KeyId, MilestoneId, SourceId } from '../plan/ids.ts'
import { MEASURES } from '../plan/indicator.ts'
import { parsePeriod } from '../plan/period.ts'
import type { Period } from '../plan/period.ts'
import { PROVENANCES } from '../plan/provenance.ts'
import type { BlobHash, ItemRef, UpdateId } from './itemRef.ts'
import {
  ACTION_STATES,
  ATTACHMENT_TYPES,
  DECISION_STATES,
  MOST_ATTACHED,
  OBSERVATION_STATUSES,
  SET_STATUSES,
  STATED_GAPS,
} from './vocabulary.ts'

/**
 * What can be said, one schema for each kind of statement: the type and the parser of the same thing. The canonical bytes
 * of these are hashed, signed and kept for ever, so a field is never renamed, and a new one is optional. How a statement
 * reached a ledger, and whether it counts, is kept beside it (`arrival.ts`, `authority.ts`), never inside.
 */

const HASH = '[0-9a-f]{64}'
const matching = <Text extends string>(pattern: RegExp) =>
  v.pipe(
    v.string(),
    v.regex(pattern),
    v.transform((text) => text as Text),
  )
const idOf = <Id extends string>() => matching<Id>(new RegExp(ID_PATTERN))
const updateId = matching<UpdateId>(new RegExp(`^${HASH}$`))
const keyId = matching<KeyId>(new RegExp(`^${HASH}$`))
const itemRef = matching<ItemRef>(new RegExp(`^(${HASH}(#(0|[1-9][0-9]*))?|(statements|observations)/[^/]+)$`))
const period = v.pipe(
  v.string(),
  v.check((text) => parsePeriod(text) === text),
  v.transform((text) => text as Period),
)
/** Both languages of Athar, and any other a strategy is written in. */
const words = v.pipe(
  v.objectWithRest({ en: v.string(), ar: v.string() }, v.string()),
  v.transform((text): Wording => text),
)
const number = v.pipe(v.number(), v.finite())
const count = v.pipe(v.number(), v.integer(), v.minValue(1))
const sources = v.array(idOf<SourceId>())
const provenance = v.picklist(PROVENANCES)

/**
 * How precisely the day on which something was said is known, where that is less than a day: the year, month or quarter
 * whose last day stands as `said`; null where nobody knows and it counts from the adoption of its edition.
 */
const saidIn = v.exactOptional(v.nullable(period))

/** What every update says about itself. */
const said = {
  format: v.literal(1),
  strategy: matching(/^[a-z0-9][a-z0-9._-]{0,63}$/),
  by: idOf<InstitutionId>(),
  said: day,
}

/** A document as a statement names it: what it is called, what it is and how many bytes it has. */
const attachment = v.strictObject({
  blob: matching<BlobHash>(new RegExp(`^${HASH}$`)),
  name: v.pipe(v.string(), v.regex(/^[^\p{C}/\\]{1,120}$/u)),
  type: v.picklist(ATTACHMENT_TYPES),
  size: count,
})

export const actionReported = v.strictObject({
  ...said,
  kind: v.literal('actionReported'),
  saidIn,
  action: idOf<ActionId>(),
  /** The reporting period it speaks about; absent when it rests on public sources outside any cycle. */
  period: v.exactOptional(period),
  state: v.picklist(ACTION_STATES),
  /** Share done, 0–100. */
  percent: v.exactOptional(v.pipe(number, v.minValue(0), v.maxValue(100))),
  /**
   * Milestones done so far, each with its day, or null when the day is unknown. Empty says that none is done; absent says
   * nothing of milestones.
   */
  milestonesDone: v.exactOptional(v.record(idOf<MilestoneId>(), v.nullable(day))),
  /** When it was completed, where that is known. */
  completed: v.exactOptional(period),
  dueRevised: v.exactOptional(day),
  /** The owner's own assessment: a step of the strategy's scale. */
  selfRating: v.exactOptional(v.string()),
  /** What blocks it; which institution is asked for support, and by when. */
  obstacle: v.exactOptional(
    v.strictObject({ what: words, asks: v.exactOptional(idOf<InstitutionId>()), by: v.exactOptional(day) }),
  ),
  evidence: v.array(v.string()),
  /** Documents that its file carries, each named by the SHA-256 of its bytes. */
  attachments: v.exactOptional(v.pipe(v.array(attachment), v.minLength(1), v.maxLength(MOST_ATTACHED))),
  note: words,
  provenance,
  sources,
  supersedes: v.array(itemRef),
})

/**
 * What a table of figures says of itself (`figuresBytes.ts`): how many rows, and the different values of each column; `null`
 * where a row has no such property.
 */
export const figuresHeader = v.strictObject({
  format: v.literal(1),
  rows: count,
  columns: v.strictObject({
    indicator: v.array(idOf<IndicatorId>()),
    period: v.array(period),
    gap: v.array(v.nullable(v.picklist(STATED_GAPS))),
    status: v.array(v.picklist(OBSERVATION_STATUSES)),
    measure: v.array(v.nullable(v.picklist(MEASURES))),
    /** `age=0-17; sex=F`, dimensions in alphabetical order; empty for the total. */
    breakdown: v.array(v.string()),
    assessor: v.array(v.nullable(idOf<InstitutionId>())),
    note: v.array(words),
    provenance: v.array(provenance),
    sources: v.array(sources),
    supersedes: v.array(v.array(itemRef)),
  }),
})

/** Bulk figures travel as one update that names a table of them by the hash of its bytes. */
export const indicatorsObserved = v.strictObject({
  ...said,
  kind: v.literal('indicatorsObserved'),
  saidIn,
  figures: v.strictObject({ blob: matching<BlobHash>(new RegExp(`^${HASH}$`)), rows: count }),
})

export const noteAdded = v.strictObject({
  ...said,
  kind: v.literal('noteAdded'),
  about: v.union([idOf<ActionId>(), idOf<IndicatorId>()]),
  note: words,
})

/** Takes back an earlier update of the same institution. */
export const updateWithdrawn = v.strictObject({
  ...said,
  kind: v.literal('updateWithdrawn'),
  withdrawn: itemRef,
  note: words,
})

/** An institution's filing for a period: which of its updates belong to it. */
export const reportFiled = v.strictObject({
  ...said,
  kind: v.literal('reportFiled'),
  period,
  items: v.array(updateId),
})

/** The secretariat's verdict on items of a report; `all` means every item not named by another verdict. */
export const reportReviewed = v.strictObject({
  ...said,
  kind: v.literal('reportReviewed'),
  report: updateId,
  verdict: v.picklist(['accepted', 'sentBack']),
  items: v.union([v.literal('all'), v.array(itemRef)]),
  /** Items found true against their evidence. */
  verified: v.array(itemRef),
  reason: words,
})

/** The committee's approval of a period's figures. */
export const periodApproved = v.strictObject({ ...said, kind: v.literal('periodApproved'), period })

/** What the committee decided: what is to be done, by whom and by when, and which actions it is about. */
export const decisionTaken = v.strictObject({
  ...said,
  kind: v.literal('decisionTaken'),
  /** The day of the meeting. */
  taken: day,
  /** The committee's own number for it. */
  number: v.exactOptional(v.pipe(v.string(), v.regex(/^[^\p{C}]{1,40}$/u))),
  what: words,
  owner: idOf<InstitutionId>(),
  due: v.exactOptional(day),
  actions: v.array(idOf<ActionId>()),
})

/** What became of a decision since: how it stands, and the day it is now expected on where that moved. */
export const decisionFollowed = v.strictObject({
  ...said,
  kind: v.literal('decisionFollowed'),
  decision: updateId,
  state: v.picklist(DECISION_STATES),
  due: v.exactOptional(day),
  note: words,
})

/** A status that the committee sets beside the computed one, with who says so and why, until a day. */
export const statusSet = v.strictObject({
  ...said,
  kind: v.literal('statusSet'),
  action: idOf<ActionId>(),
  status: v.picklist(SET_STATUSES),
  author: words,
  reason: words,
  /** The last day on which it holds. */
  until: day,
})

/** The adoption of a plan edition; `plan` is the SHA-256 of its canonical bytes. */
export const editionAdopted = v.strictObject({
  ...said,
  kind: v.literal('editionAdopted'),
  edition: v.string(),
  plan: matching(new RegExp(`^${HASH}$`)),
})

/**
 * The secretariat's word that a key is an institution's: its fingerprint was read to it by a person known there. The
 * secretariat says the same of its own first key.
 */
export const keyEnrolled = v.strictObject({
  ...said,
  kind: v.literal('keyEnrolled'),
  institution: idOf<InstitutionId>(),
  key: keyId,
})

/** A key was lost, given up or stolen: what it signed after its file of that number does not count. */
export const keyClosed = v.strictObject({
  ...said,
  kind: v.literal('keyClosed'),
  key: keyId,
  /** The last number that counts; 0 where nothing it signed does. */
  after: v.pipe(v.number(), v.integer(), v.minValue(0)),
})

/**
 * A release went out: what it said, so that revisions can be told, and its counts of people with those it withheld, so that
 * later releases are audited together with it.
 */
export const releasePublished = v.strictObject({
  ...said,
  kind: v.literal('releasePublished'),
  /** From 1, without a gap. */
  number: count,
  /** The day its figures are of. */
  asOf: day,
  approver: words,
  note: words,
  summary: words,
  /** SHA-256 of the file that went out. */
  zip: matching<BlobHash>(new RegExp(`^${HASH}$`)),
  /** The status of each action in it. */
  statuses: v.record(idOf<ActionId>(), v.string()),
  /** Each figure in it, or why there was none. */
  figures: v.array(
    v.strictObject({
      indicator: idOf<IndicatorId>(),
      assessor: v.exactOptional(idOf<InstitutionId>()),
      period,
      breakdown: v.string(),
      value: v.union([number, v.string()]),
    }),
  ),
  /** Each count of people that was audited, as it was; `line` names its indicator, counter and measure. */
  counts: v.array(
    v.strictObject({
      line: v.string(),
      period,
      breakdown: v.string(),
      value: v.pipe(number, v.integer(), v.minValue(0)),
      isWithheld: v.exactOptional(v.literal(true)),
    }),
  ),
})

/** Any statement, without its id. */
export const updateBody = v.variant('kind', [
  actionReported,
  indicatorsObserved,
  noteAdded,
  updateWithdrawn,
  reportFiled,
  reportReviewed,
  periodApproved,
  decisionTaken,
  decisionFollowed,
  statusSet,
  editionAdopted,
  keyEnrolled,
  keyClosed,
  releasePublished,
])
