import { Link } from '@tanstack/react-router'
import { useSay } from '#i18n/LocaleProvider.tsx'

/** A link to everything that the committee decided. */
export function DecisionsLink() {
  return <Link to="/decisions">{useSay()('decisions.all')}</Link>
}
