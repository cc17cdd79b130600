import type { Wording } from '#domain/plan/wording.ts'
import { directionIn, sideFor } from '#i18n/lang.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'

/** A text of the strategy; where it is shown in another language than the screen's, with that language and its direction. */
export function Words({ of }: { readonly of: Wording }) {
  const { lang, pick } = useSay()
  const side = sideFor(of, lang)
  if (side === lang) return pick(of)
  return (
    <span lang={side} dir={directionIn(side)}>
      {pick(of)}
    </span>
  )
}
