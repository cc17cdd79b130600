import { Link } from '@tanstack/react-router'
import { useText } from '#i18n/LocaleProvider.tsx'
import { Notice } from '#ui/controls/Notice.tsx'
import { Page } from '#ui/controls/Page.tsx'

/** An address that leads nowhere. */
export function NotFound() {
  const t = useText()
  return (
    <Page title={t('notFound.title')}>
      <Notice tone="unrated" title={t('notFound.text')} actions={<Link to="/">{t('nav.overview')}</Link>} />
    </Page>
  )
}
