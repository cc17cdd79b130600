import * as v from 'valibot'
import { LANGS } from '#i18n/lang.ts'

/** An absent or senseless parameter is left out rather than failing the page. */
const lenient = <Schema extends v.GenericSchema>(schema: Schema) => v.fallback(v.optional(schema), undefined)

const name = v.pipe(v.string(), v.maxLength(64))

/** Words of the package rather than a name. */
const text = v.pipe(v.string(), v.maxLength(200))

/**
 * What every address may carry: the strategy, the day it is looked at and the one it is compared with, the language, and
 * the basis of its figures.
 */
export const rootSearch = v.object({
  /** Any name: one that is not here is said to be so, never replaced in silence by another. */
  strategy: lenient(v.string()),
  /** Any text: one that is no day is said to be none, never taken for today in silence. */
  asOf: lenient(v.string()),
  /** Any text, likewise: an earlier day with which that one is compared. */
  compare: lenient(v.string()),
  lang: lenient(v.picklist(LANGS)),
  basis: lenient(v.literal('provisional')),
})
export type RootSearch = v.InferOutput<typeof rootSearch>

/** The parameters that go along on every link. */
export const KEPT = ['strategy', 'asOf', 'compare', 'lang', 'basis'] as const

/** The look of a table. On a screen with several each has its own, under its name: `led-sort`. */
const tableView = {
  /** Free text. */
  q: lenient(v.pipe(v.string(), v.maxLength(200))),
  /** `title,-due`: column ids in order, a minus for descending. */
  sort: lenient(v.pipe(v.string(), v.maxLength(200))),
  /** Columns shown or hidden against their default, `+id` or `-id`, separated by commas. */
  columns: lenient(v.pipe(v.string(), v.maxLength(400))),
  /** Their order and those that stay in view, ids separated by commas; their widths in pixels, `title:320,due:120`. */
  order: lenient(v.pipe(v.string(), v.maxLength(400))),
  pin: lenient(v.pipe(v.string(), v.maxLength(400))),
  widths: lenient(v.pipe(v.string(), v.maxLength(600))),
}

/** Filters, grouping and look of the owner table. */
export const actionsSearch = v.object({
  ...tableView,
  axis: lenient(name),
  objective: lenient(name),
  institution: lenient(name),
  role: lenient(v.picklist(['lead', 'coLead', 'partner'])),
  status: lenient(name),
  tag: lenient(text),
  group: lenient(v.picklist(['axis', 'none'])),
  view: lenient(v.picklist(['timeline', 'statuses'])),
})
export type ActionsSearch = v.InferOutput<typeof actionsSearch>

export const indicatorsSearch = v.object({
  ...tableView,
  axis: lenient(name),
  institution: lenient(name),
  rating: lenient(name),
  tag: lenient(text),
})
export type IndicatorsSearch = v.InferOutput<typeof indicatorsSearch>

export const changesSearch = v.object({
  ...tableView,
  kind: lenient(name),
  axis: lenient(name),
  institution: lenient(name),
})
export type ChangesSearch = v.InferOutput<typeof changesSearch>

export const attentionSearch = v.object({
  ...tableView,
  reason: lenient(name),
  axis: lenient(name),
  institution: lenient(name),
  group: lenient(v.picklist(['owner', 'axis'])),
})
export type AttentionSearch = v.InferOutput<typeof attentionSearch>

export const decisionsSearch = v.object({ ...tableView, state: lenient(name), institution: lenient(name) })
export type DecisionsSearch = v.InferOutput<typeof decisionsSearch>

export const recommendationsSearch = v.object({ ...tableView, answer: lenient(name), body: lenient(text) })
export type RecommendationsSearch = v.InferOutput<typeof recommendationsSearch>

/** What a meeting pack leaves out, `indicators,reporting`, and which part of it is presented. */
export const meetingSearch = v.object({ without: lenient(text), present: lenient(name) })

export const institutionsSearch = v.object({ ...tableView, kind: lenient(name) })

export const plainTableSearch = v.object(tableView)

/** Which source was looked for. */
export const dataSearch = v.object({ source: lenient(name) })

/** Which period a report is about. */
export const reportSearch = v.object({ period: lenient(name) })

/** At which kind of caveat the methods are opened. */
export const aboutSearch = v.object({ at: lenient(v.picklist(['method', 'gap', 'conflict'])) })

/** The tables of an institution's screen: what it leads, what it leads with another, what it supports, the indicators it keeps. */
export const INSTITUTION_TABLES = ['led', 'coLed', 'partnered', 'kept'] as const
export type TableName = (typeof INSTITUTION_TABLES)[number]

export const institutionSearch = v.object(
  Object.fromEntries(
    INSTITUTION_TABLES.flatMap((table) =>
      Object.entries(tableView).map(([key, schema]) => [parameterOf(key, table), schema] as const),
    ),
  ),
)

/** The parameter of the address that holds one side of a table's look. */
export function parameterOf(key: string, table: TableName | undefined): string {
  return table === undefined ? key : `${table}-${key}`
}

type Flat = Readonly<Record<string, string>>

/** Reads `?a=b&c=d` as flat text: addresses stay readable and nothing is guessed to be a number. */
export function parseSearch(text: string): Flat {
  return Object.fromEntries(new URLSearchParams(text))
}

/** Writes flat text parameters, leaving out what is not set. */
export function stringifySearch(search: Readonly<Record<string, unknown>>): string {
  const set = Object.entries(search).filter(([, value]) => typeof value === 'string' && value !== '')
  const text = new URLSearchParams(set as [string, string][]).toString().replaceAll('%2C', ',').replaceAll('%2F', '/')
  return text === '' ? '' : `?${text}`
}
