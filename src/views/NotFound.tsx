import { Link } from '@tanstack/react-router'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { Notice } from '#ui/controls/Notice.tsx'
import { Page } from '#ui/controls/Page.tsx'

/** An address that leads nowhere. */
export function NotFound() {
  const say = useSay()
  return (
    <Page title={say('notFound.title')}>
      <Notice tone="unrated" title={say('notFound.text')} actions={<Link to="/">{say('nav.overview')}</Link>} />
    </Page>
  )
}
