import { useWordsOf } from '#state/words.ts'
import { Page } from '#ui/controls/Page.tsx'
import { useTrouble } from './useTrouble.tsx'

/** What stands in the way, where a screen of a strategy would be. */
export function TroublePage() {
  useWordsOf('strategy')
  const trouble = useTrouble()
  return trouble && <Page title={trouble.title}>{trouble.notice}</Page>
}
