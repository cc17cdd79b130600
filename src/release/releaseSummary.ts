import type { PublicDoc } from '#domain/disclose/publicDoc.ts'
import type { Wording } from '#domain/plan/wording.ts'
import { TURNING } from '#i18n/lang.ts'
import { answerText } from '#site/answerText.ts'
import { siteSays } from './siteSays.ts'

/** The answer of the first page in each language of the site, without the marks that keep directions apart: it may be edited. */
export async function releaseSummary(doc: PublicDoc): Promise<Wording> {
  const says = await siteSays(doc.strategy)
  const sides = says.map((say) => {
    const answer = answerText({ say: say.ofStrategy(doc.strategy), doc })
    return [say.lang, answer.replaceAll(TURNING, '')] as const
  })
  return { en: '', ar: '', ...Object.fromEntries(sides) }
}
