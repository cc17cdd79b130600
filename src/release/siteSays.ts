import type { Plan } from '#domain/plan/plan.ts'
import { langsOf } from '#i18n/lang.ts'
import { loadMessages } from '#i18n/messages.ts'
import type { Part } from '#i18n/messages.ts'
import { makeSay } from '#i18n/say.ts'
import type { Say } from '#i18n/say.ts'

const PARTS: readonly Part[] = ['main', 'strategy', 'methods', 'report', 'site']

/** The words of the public site in each language it is in. */
export async function siteSays({ languages }: Pick<Plan, 'languages'>): Promise<readonly Say[]> {
  return Promise.all(
    langsOf(languages).map(async (lang) => {
      const parts = await Promise.all(PARTS.map((part) => loadMessages(lang, part)))
      return makeSay(lang, 'latn', Object.assign({}, ...parts) as (typeof parts)[number])
    }),
  )
}
