import { errorText } from '#domain/errorText.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { Notice } from '#ui/controls/Notice.tsx'
import { Page } from '#ui/controls/Page.tsx'

/** What a screen shows when it broke: that nothing was lost, and how to go on. */
export function Failure({ error, reset }: { readonly error: unknown; readonly reset?: () => void }) {
  const say = useSay()
  const detail = errorText(error)
  // A part that could not be fetched stays missing for this page: only a reload asks for it again.
  const isPartMissing = MISSING_PART.test(detail)
  return (
    <Page title={say('failure.title')}>
      <Notice
        tone="over"
        title={say(isPartMissing ? 'failure.part' : 'failure.text')}
        isUrgent
        actions={
          <>
            {reset && !isPartMissing && <Button onClick={reset}>{say('failure.retry')}</Button>}
            <Button onClick={() => location.reload()}>{say('failure.reload')}</Button>
          </>
        }
      >
        <code dir="ltr">{detail}</code>
      </Notice>
    </Page>
  )
}

/** What Chromium, Firefox and Safari say when a script of the page cannot be fetched. */
const MISSING_PART = /dynamically imported module|importing a module script failed|unable to preload/i
