import { IntlMessageFormat } from 'intl-messageformat'
import type { FiscalYear } from '#domain/plan/fiscalYear.ts'
import type { Wording } from '#domain/plan/wording.ts'
import { makeFormat } from './format.ts'
import type { Format } from './format.ts'
import { directionOf, localeTag, pick } from './lang.ts'
import type { Digits, Lang } from './lang.ts'
import type { MessageId, Messages } from './messages.ts'
import type { MessageValues } from './messageValues.ts'

type Value = string | number

type Asked<Id> = Id extends keyof MessageValues ? MessageValues[Id] : never
type AllOf<Union> = (Union extends unknown ? (each: Union) => void : never) extends (all: infer All) => void
  ? All
  : never

/** What a message asks for; where only the run tells which of several it is, what all of them ask for. */
export type ValuesOf<Id extends MessageId> = [Asked<Id>] extends [never]
  ? Readonly<Record<never, never>>
  : AllOf<Asked<Id>>

/** A message that asks for nothing. */
export type BareId = Exclude<MessageId, keyof MessageValues>

/** A message with its values, before it becomes text or elements. */
export type Sentence = { readonly [Id in MessageId]: { readonly id: Id; readonly values: ValuesOf<Id> } }[MessageId]

/** Values and tags that are something else than text: elements of a page. */
export type RichValues<Part> = Readonly<Record<string, Value | Part | ((inside: (string | Part)[]) => Part)>>

/**
 * Everything that can be said in one language: text by message id, figures and days, names. It needs no page: workers,
 * documents, the public site and the command line say the same words. Counts go in as numbers, so that each language
 * chooses its plural form. A missing message, or a value that a message asks for and does not get, is a bug and throws.
 */
export interface Say {
  <Id extends MessageId>(id: Id, ...values: [Asked<Id>] extends [never] ? [] : [values: ValuesOf<Id>]): string
  readonly sentence: (sentence: Sentence) => string
  /** A message whose tags (`<b>…</b>`) or values are not text, part by part. */
  readonly parts: <Part>(id: MessageId, values: RichValues<Part>) => readonly (string | Part)[]
  readonly lang: Lang
  readonly dir: 'ltr' | 'rtl'
  readonly format: Format
  /** The same, with the periods of a strategy in its own words. */
  readonly ofStrategy: (strategy: { readonly fiscalYear?: FiscalYear }) => Say
  /** The side of a text that this reader reads. */
  readonly pick: (text: Wording) => string
}

export function makeSay(lang: Lang, digits: Digits, messages: Messages): Say {
  const tag = localeTag(lang, digits)
  const dir = directionOf(lang)
  const formatters = sharedFormatters()
  const kept = new Map<MessageId, IntlMessageFormat>()
  const messageOf = (id: MessageId) => {
    const found = kept.get(id)
    if (found) return found
    const text = messages[id]
    if (text === undefined) throw new Error(`${id} is in no part of the catalogue that is here`)
    const message = new IntlMessageFormat(text, tag, undefined, { formatters })
    kept.set(id, message)
    return message
  }
  const text = (id: MessageId, values: Readonly<Record<string, Value>> = {}) =>
    messageOf(id).format<string>({ b: plain, made: plain, ...isolated(values, dir) }) as string
  const parts = <Part>(id: MessageId, values: RichValues<Part>) => {
    // The library's own type of values holds for elements and text alike, and cannot be written for one part.
    const said = messageOf(id).format<Part>(isolated(values, dir) as never) as string | Part | (string | Part)[]
    return Array.isArray(said) ? said : [said]
  }
  // All of it but the call itself.
  const rest = (fiscalYear?: FiscalYear): Omit<Say, never> => ({
    sentence: ({ id, values }: Sentence) => text(id, values),
    parts,
    lang,
    dir,
    format: makeFormat(lang, digits, fiscalYear),
    ofStrategy: (strategy) => (strategy.fiscalYear ? made(strategy.fiscalYear) : said),
    pick: (text: Wording) => pick(text, lang),
  })
  // What each message asks for is known to callers; here any message has any values.
  const made = (fiscalYear?: FiscalYear) =>
    Object.assign((...given: Parameters<typeof text>) => text(...given), rest(fiscalYear)) as Say
  const said = made()
  return said
}

/**
 * Wraps inserted text in first-strong isolates (U+2068, U+2069), so that a date or a minus sign stays in its place.
 * Text already made of isolated parts is our own sentence and keeps the direction of the page. In a language written from
 * left to right only text of the other direction needs it.
 */
function isolated<Given>(values: Readonly<Record<string, Given>>, dir: 'ltr' | 'rtl'): Readonly<Record<string, Given>> {
  const turns = dir === 'ltr' ? RIGHT_TO_LEFT : /./u
  const wrapped = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string' && turns.test(value) && !/[\u2066-\u2069]/.test(value) ? `\u2068${value}\u2069` : value,
  ])
  return Object.fromEntries(wrapped) as Readonly<Record<string, Given>>
}

/** Letters written from right to left, and marks and embeddings of that direction. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\u200f\u061c\u202a-\u202e]/u

/** Plain text has no marks. */
const plain = (inside: readonly string[]) => inside.join('')

/** `Intl` objects are dear: all messages of a language share them. */
function sharedFormatters() {
  const kept = new Map<string, unknown>()
  const once = <Made>(key: string, make: () => Made): Made => {
    if (!kept.has(key)) kept.set(key, make())
    return kept.get(key) as Made
  }
  return {
    getNumberFormat: (...given: ConstructorParameters<typeof Intl.NumberFormat>) =>
      once(`number ${JSON.stringify(given)}`, () => new Intl.NumberFormat(...given)),
    getDateTimeFormat: (...given: ConstructorParameters<typeof Intl.DateTimeFormat>) =>
      once(`date ${JSON.stringify(given)}`, () => new Intl.DateTimeFormat(...given)),
    getPluralRules: (...given: ConstructorParameters<typeof Intl.PluralRules>) =>
      once(`plural ${JSON.stringify(given)}`, () => new Intl.PluralRules(...given)),
  }
}
