import { useSay } from '#i18n/LocaleProvider.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { Notice } from '#ui/controls/Notice.tsx'

/** Said in the language that is here when the other one cannot be fetched. */
export function WordsMissing({ onRetry }: { readonly onRetry: () => void }) {
  const say = useSay()
  return (
    <Notice
      tone="risk"
      isUrgent
      title={say('words.missing')}
      actions={<Button onClick={onRetry}>{say('failure.retry')}</Button>}
    />
  )
}
