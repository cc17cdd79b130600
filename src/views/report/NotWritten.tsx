import { useSay } from '#i18n/LocaleProvider.tsx'
import { unwrittenText } from '#telling/unwrittenText.ts'
import type { Unwritten } from '#telling/unwrittenText.ts'
import { Notice } from '#ui/controls/Notice.tsx'

/** Nothing was written to the ledger, and why; nothing where nothing went wrong. */
export function NotWritten({ title, why }: { readonly title: string; readonly why: Unwritten | undefined }) {
  const say = useSay()
  return (
    why && (
      <Notice tone="risk" isUrgent title={title}>
        {unwrittenText(say, why)}
      </Notice>
    )
  )
}
