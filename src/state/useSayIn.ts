import { useEffect, useState } from 'react'
import { useSay } from '#i18n/LocaleProvider.tsx'
import type { Lang } from '#i18n/lang.ts'
import { loadMessages } from '#i18n/messages.ts'
import type { Part } from '#i18n/messages.ts'
import { makeSay } from '#i18n/say.ts'
import type { Say } from '#i18n/say.ts'
import type { Plan } from '#domain/plan/plan.ts'

/** The words of another language than the screen's, for what is written to others; undefined until they come. */
export function useSayIn(lang: Lang, parts: readonly Part[], plan: Plan): Say | undefined {
  const own = useSay()
  const [found, setFound] = useState<Say>()
  const isOwn = own.lang === lang
  const wanted = parts.join()
  useEffect(() => {
    if (isOwn) return undefined
    let isCurrent = true
    const all = wanted.split(',').map((part) => loadMessages(lang, part as Part))
    void Promise.all(all).then(
      (messages) =>
        isCurrent && setFound(() => makeSay(lang, 'latn', Object.assign({}, ...messages) as never).ofStrategy(plan)),
      // Without them the language on screen stays.
      () => undefined,
    )
    return () => {
      isCurrent = false
    }
  }, [isOwn, lang, wanted, plan])
  if (isOwn) return own
  return found?.lang === lang ? found : undefined
}
