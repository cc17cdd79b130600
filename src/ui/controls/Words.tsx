import type { Wording } from '#domain/plan/wording.ts'
import { foreignSide } from '#i18n/lang.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'

/** A text of the strategy; where it is shown in another language than the screen's, with that language and its direction. */
export function Words({ of }: { readonly of: Wording }) {
  const { lang, pick } = useSay()
  const foreign = foreignSide(of, lang)
  return foreign ? <span {...foreign}>{pick(of)}</span> : pick(of)
}
