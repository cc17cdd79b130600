import type { Wording } from '#domain/plan/wording.ts'
import { foreignSide } from '#i18n/lang.ts'
import type { Say } from '#i18n/say.ts'

/** A text of the strategy in the reader's language; in another one it says which. */
export function Told({ say, text }: { readonly say: Say; readonly text: Wording }) {
  const foreign = foreignSide(text, say.lang)
  return foreign ? <bdi {...foreign}>{say.pick(text)}</bdi> : <>{say.pick(text)}</>
}
