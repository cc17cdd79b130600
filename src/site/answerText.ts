import { standingSentences } from '#telling/headlineText.ts'
import type { Page } from './page.ts'

/** Whether the strategy is being carried out, in sentences made of its figures, as plain text. */
export function answerText({ say, doc }: Pick<Page, 'say' | 'doc'>): string {
  return standingSentences(say, doc.headline, doc.strategy.adopted)
    .map((each) => say.sentence(each))
    .filter((text) => text !== '')
    .join(' ')
}
