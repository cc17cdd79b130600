import * as v from 'valibot'
import { ACTION_STATUSES } from '#domain/judge/actionStatus.ts'
import { LEAST_THRESHOLD, VISIBILITIES } from '#domain/plan/publishing.ts'
import { isFiscalBeginning } from '#domain/plan/fiscalYear.ts'
import { SELF_RATING_MEANINGS } from '#domain/plan/selfRating.ts'

/** Text by language tag; whether the languages are those of the package is asked when the header is read. */
const text = v.record(v.string(), v.string())
/** A language tag (BCP 47) in its canonical spelling: `en`, `pt-BR`. */
const language = v.pipe(v.string(), v.check(isLanguage))
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
const level = v.strictObject({ one: text, many: text })

/** What Athar adds to a Frictionless descriptor: everything about the strategy that is not a table. */
const athar = v.strictObject({
  format: v.literal(1),
  edition: v.pipe(v.string(), v.minLength(1)),
  adopted: v.string(),
  languages: v.optional(v.pipe(v.array(language), v.minLength(1))),
  title: text,
  description: text,
  from: v.string(),
  until: v.string(),
  fiscal_year: v.optional(
    v.strictObject({
      begins: v.pipe(v.string(), v.check(isFiscalBeginning)),
      named_by: v.picklist(['start', 'end']),
    }),
  ),
  illustrative: v.boolean(),
  secretariat: v.string(),
  secretariat_key: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
  reporting: v.optional(
    v.strictObject({
      frequency: v.picklist(['A', 'S', 'Q', 'M']),
      first: v.string(),
      due_days: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(366)),
    }),
  ),
  rules: v.optional(
    v.partial(
      v.strictObject({
        off_track_below: share,
        at_risk_below: share,
        rating_method: v.picklist(['trajectory', 'growth']),
        on_track_from: share,
        acceleration_from: share,
        growth_on_track_from: share,
        growth_acceleration_from: share,
        maintain_on_track_within: share,
        maintain_acceleration_within: share,
        limit_nearly_within: share,
        minimum_coverage: share,
      }),
    ),
  ),
  levels: v.optional(v.strictObject({ axis: v.exactOptional(level), action: v.exactOptional(level) })),
  self_ratings: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          code: v.pipe(v.string(), v.minLength(1)),
          label: text,
          means: v.picklist(SELF_RATING_MEANINGS),
        }),
      ),
      v.minLength(1),
    ),
  ),
  publishing: v.optional(
    v.strictObject({
      rows: v.picklist(VISIBILITIES),
      threshold: v.optional(v.pipe(v.number(), v.integer(), v.minValue(LEAST_THRESHOLD), v.maxValue(1000))),
      status_words: v.optional(v.record(v.picklist(ACTION_STATUSES), text)),
      address: v.optional(v.pipe(v.string(), v.regex(/^https:\/\/[^\s?#"<>]+\/$/u))),
      licence: v.optional(
        v.strictObject({ name: v.pipe(v.string(), v.minLength(1)), url: v.pipe(v.string(), v.regex(/^https:\/\//u)) }),
      ),
    }),
  ),
  caveats: v.optional(
    v.array(
      v.strictObject({
        kind: v.picklist(['conflict', 'gap', 'method']),
        text,
        since: v.optional(v.string()),
        about: v.optional(v.array(v.string())),
      }),
    ),
  ),
})

/**
 * `tables/actions.csv`: a path below the descriptor. What a browser would unfold into another place is refused in every
 * spelling: dots as names of folders, percent-encoding, control characters (which addresses drop), leading white space.
 */
const SEGMENT = String.raw`(?!\.{1,2}(?:/|$))[^\s/:\\%?#][^/:\\%?#\p{Cc}]*`
const path = v.pipe(v.string(), v.regex(new RegExp(`^${SEGMENT}(?:/${SEGMENT})*$`, 'u')))

/** `datapackage.json`: a Tabular Data Package (Frictionless) with an `athar` property. */
export const descriptorSchema = v.object({
  name: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9._-]{0,63}$/)),
  title: v.optional(v.string()),
  version: v.pipe(v.string(), v.minLength(1)),
  resources: v.pipe(
    v.array(
      v.object({
        name: v.string(),
        path,
        // What Frictionless lets a resource say of its text; what is not followed is warned of.
        encoding: v.optional(v.string()),
        dialect: v.optional(v.unknown()),
        schema: v.optional(v.unknown()),
        bytes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
        hash: v.optional(v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/))),
      }),
    ),
    v.minLength(1),
  ),
  athar,
})

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag
  } catch {
    return false
  }
}

export type Descriptor = v.InferOutput<typeof descriptorSchema>
