import type { Bilingual } from '#domain/plan/bilingual.ts'

export const LANGS = ['en', 'ar'] as const
export type Lang = (typeof LANGS)[number]

/** Digits in Arabic text: Latin 123 by default, Arabic-Indic ١٢٣ by choice. English always has Latin ones. */
export type Digits = 'latn' | 'arab'

/** The tag given to `Intl`: the calendar and digits are pinned, because what a bare `ar` gives differs by country and engine. */
export function localeTag(lang: Lang, digits: Digits): string {
  return lang === 'ar' ? `ar-u-ca-gregory-nu-${digits}` : 'en-GB'
}

export const directionOf = (lang: Lang): 'ltr' | 'rtl' => (lang === 'ar' ? 'rtl' : 'ltr')

/** Characters that turn the direction of the text around them: embeddings, overrides, isolates. */
export const TURNING = /[\u202a-\u202e\u2066-\u2069]/gu

/**
 * The side of a bilingual text in the language, or the other where nobody has written it; without characters that would
 * move what stands beside it.
 */
export function pick(text: Bilingual, lang: Lang): string {
  return (lang === 'ar' ? text.ar || text.en : text.en || text.ar).replaceAll(TURNING, '')
}
