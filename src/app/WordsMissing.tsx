import { useText } from '#i18n/LocaleProvider.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { Notice } from '#ui/controls/Notice.tsx'

/** Said in the language that is here when the other one cannot be fetched. */
export function WordsMissing({ onRetry }: { readonly onRetry: () => void }) {
  const t = useText()
  return (
    <Notice
      tone="risk"
      isUrgent
      title={t('words.missing')}
      actions={<Button onClick={onRetry}>{t('failure.retry')}</Button>}
    />
  )
}
