import type { PublicDoc } from '#domain/disclose/publicDoc.ts'
import type { Day } from '#domain/plan/day.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { langsOf } from '#i18n/lang.ts'
import type { LookedAt, ReleaseWords } from '#state/publish/usePublishing.ts'
import { PagesPanel } from './PagesPanel.tsx'
import { ReleaseForm } from './ReleaseForm.tsx'
import { wordsInHand } from './wordsInHand.ts'
import type { WordEdits } from './wordsInHand.ts'

/** A release that may be made: what is said of it, and its pages as they will be with that. */
export function ReleaseDraft(props: {
  readonly plan: Plan
  readonly today: Day
  readonly found: LookedAt
  readonly doc: PublicDoc
  readonly edits: WordEdits
  readonly onEdit: (change: (before: WordEdits) => WordEdits) => void
  readonly onMake: (words: ReleaseWords) => void
}) {
  const { plan, today, found, doc, edits, onEdit, onMake } = props
  const { number, earlier, history } = found
  const inHand = wordsInHand(plan, found, edits, onEdit)
  const { words } = inHand
  const release = { number, day: today, asOf: doc.asOf, ...words, earlier }
  return (
    <>
      <ReleaseForm number={number} langs={langsOf(doc.strategy.languages)} inHand={inHand} onMake={onMake} />
      <PagesPanel doc={doc} release={release} history={history} />
    </>
  )
}
