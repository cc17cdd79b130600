import { writtenIn } from '#domain/plan/wording.ts'
import type { Wording } from '#domain/plan/wording.ts'

export const LANGS = ['en', 'ar'] as const
export type Lang = (typeof LANGS)[number]

/** What each language is called by those who speak it. */
export const LANG_NAMES: Readonly<Record<Lang, string>> = { en: 'English', ar: 'العربية' }

/** The languages of a strategy that have a catalogue, its first one first; all where none has. */
export function langsOf(languages: readonly string[]): readonly Lang[] {
  const known = languages.flatMap((tag) => LANGS.find((lang) => lang === tag) ?? [])
  return known.length > 0 ? known : LANGS
}

/** Digits in Arabic text: Latin 123 by default, Arabic-Indic ١٢٣ by choice. English always has Latin ones. */
export type Digits = 'latn' | 'arab'

/** The tag given to `Intl`: the calendar and digits are pinned, because what a bare `ar` gives differs by country and engine. */
export function localeTag(lang: Lang, digits: Digits): string {
  return lang === 'ar' ? `ar-u-ca-gregory-nu-${digits}` : 'en-GB'
}

export const directionOf = (lang: Lang): 'ltr' | 'rtl' => (lang === 'ar' ? 'rtl' : 'ltr')

/** Characters that turn the direction of the text around them: embeddings, overrides, isolates. */
export const TURNING = /[\u202a-\u202e\u2066-\u2069]/gu

/** The language in which a text is shown to a reader of another: theirs, else the first in which it is written. */
export function sideFor(text: Wording, lang: Lang): string {
  return text[lang] === '' ? (writtenIn(text)[0]?.[0] ?? lang) : lang
}

/** Which way text of a language runs, by its script. */
export function directionIn(tag: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr'
}

/** Which way a text runs by its first letter. */
export function directionOfText(text: string): 'ltr' | 'rtl' {
  const first = /\p{L}/u.exec(text)?.[0] ?? ''
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(first) ? 'rtl' : 'ltr'
}

/** What marks a text that is shown in another language than the reader's; undefined where it is in theirs. */
export function foreignSide(
  text: Wording,
  lang: Lang,
): { readonly lang: string; readonly dir: 'ltr' | 'rtl' } | undefined {
  const side = sideFor(text, lang)
  return side === lang ? undefined : { lang: side, dir: directionIn(side) }
}

/** Scripts (ISO 15924) written from right to left. */
const RIGHT_TO_LEFT = /^(Arab|Hebr|Syrc|Thaa|Nkoo|Adlm|Rohg)$/

/**
 * The side of a text in the language, or another where nobody has written it; without characters that would move what
 * stands beside it.
 */
export function pick(text: Wording, lang: Lang): string {
  return (text[sideFor(text, lang)] ?? '').replaceAll(TURNING, '')
}

/** A title as it was printed, with what a hyphen joins (`2025-2028`) kept in its order within Arabic words. */
export function printedTitle(title: string): string {
  return /\p{Script=Arabic}/u.test(title) ? title.replaceAll(/\d+(?:-\d+)+/g, '\u2066$&\u2069') : title
}
