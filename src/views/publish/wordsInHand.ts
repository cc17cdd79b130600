import { strangeNumbers } from '#domain/disclose/publicNumbers.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { Wording } from '#domain/plan/wording.ts'
import type { Lang } from '#i18n/lang.ts'
import type { LookedAt, ReleaseWords } from '#state/publish/usePublishing.ts'

/** What somebody wrote of a release, where it differs from what stands there by itself. It outlasts another look. */
export type WordEdits = { readonly [Part in keyof ReleaseWords]?: Partial<Record<Lang, string>> }

const NO_WORDS: Wording = { en: '', ar: '' }

/** What the secretariat says of a release while it is being written, and as it would be published. */
export function wordsInHand(
  plan: Plan,
  found: LookedAt,
  edits: WordEdits,
  onEdit: (change: (before: WordEdits) => WordEdits) => void,
) {
  const secretariat = plan.institutions.find(({ id }) => id === plan.secretariat)
  const written: ReleaseWords = {
    approver: { ...(secretariat?.name ?? plan.title), ...edits.approver },
    note: { ...NO_WORDS, ...edits.note },
    summary: { ...found.summary, ...edits.summary },
  }
  const { summary } = written
  // What nobody changed is left to the figures, which say it with every mark in its place.
  const words: ReleaseWords = {
    ...written,
    summary: {
      en: summary.en === found.summary.en ? '' : summary.en,
      ar: summary.ar === found.summary.ar ? '' : summary.ar,
    },
  }
  return {
    written,
    words,
    write: (part: keyof ReleaseWords, lang: Lang, text: string) =>
      onEdit((before) => ({ ...before, [part]: { ...before[part], [lang]: text } })),
    /** Numbers that the release says nowhere. */
    strangers: strangeNumbers(words, found.numbers),
    isAnswered: Object.values(words.approver).some((text) => text.trim() !== ''),
  }
}

export type WordsInHand = ReturnType<typeof wordsInHand>
