/**
 * Text as it is searched: lower case, without accents, Arabic vowel marks, tatweel and direction marks, with the
 * letters that readers type interchangeably made one (أ إ آ ٱ → ا, ى → ي, ة → ه) and Arabic-Indic digits as 0–9.
 * `'الإجراءاتُ ٢٠٢٦'` gives `'الاجراءات 2026'`.
 */
export function searchText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(LETTERS, (letter) => REPLACED[letter] ?? letter)
    .replace(DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf))
}

/** Decomposition (NFKD) has parted hamza and madda from their letter, so that they go with the vowel marks. */
const MARKS = /[\p{Mn}\p{Cf}\u0640]/gu
const LETTERS = /[ٱىة]/g
const REPLACED: Readonly<Record<string, string>> = { ٱ: 'ا', ى: 'ي', ة: 'ه' }
const DIGITS = /[٠-٩۰-۹]/g

/** The words of a query, made ready for `matches`. */
export function searchWords(query: string): readonly string[] {
  return searchText(query)
    .split(/\s+/)
    .filter((word) => word !== '')
}

/** Whether a prepared text contains every word, in any order. */
export function matches(prepared: string, words: readonly string[]): boolean {
  return words.every((word) => prepared.includes(word))
}
