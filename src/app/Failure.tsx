import { useText } from '#i18n/LocaleProvider.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { Notice } from '#ui/controls/Notice.tsx'
import { Page } from '#ui/controls/Page.tsx'

/** What a screen shows when it broke: that nothing was lost, and how to go on. */
export function Failure({ error, reset }: { readonly error: unknown; readonly reset?: () => void }) {
  const t = useText()
  return (
    <Page title={t('failure.title')}>
      <Notice
        tone="over"
        title={t('failure.text')}
        isUrgent
        actions={
          <>
            {reset && <Button onClick={reset}>{t('failure.retry')}</Button>}
            <Button onClick={() => location.reload()}>{t('failure.reload')}</Button>
          </>
        }
      >
        <code dir="ltr">{error instanceof Error ? error.message : String(error)}</code>
      </Notice>
    </Page>
  )
}
