/** Text in both languages of a strategy. A side nobody has written yet is the empty string; screens then fall back to the other and say so. */
export interface Bilingual {
  readonly en: string
  readonly ar: string
}
