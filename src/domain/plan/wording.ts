/**
 * Text in the languages of a strategy, by language tag (BCP 47), in the strategy's own order. Both languages of the screens
 * are always there; a side nobody has written is the empty string, and screens fall back to another.
 */
export interface Wording {
  readonly en: string
  readonly ar: string
  readonly [tag: string]: string
}

/** The sides of a text that somebody wrote, in the order of the strategy's languages. */
export function writtenIn(
  wording: Readonly<Record<string, string>>,
): readonly (readonly [tag: string, text: string])[] {
  return Object.entries(wording).filter(([, text]) => text !== '')
}

/** A text of a strategy in some languages, from what is known of each. */
export function wordingOf(languages: readonly string[], textIn: (tag: string) => string | undefined): Wording {
  const sides = languages.map((tag) => [tag, textIn(tag) ?? ''] as const)
  const screens = ['en', 'ar'].filter((tag) => !languages.includes(tag)).map((tag) => [tag, ''] as const)
  return Object.fromEntries([...sides, ...screens]) as unknown as Wording
}
