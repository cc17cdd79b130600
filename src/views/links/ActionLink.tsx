import { Link } from '@tanstack/react-router'
import type { Action } from '#domain/plan/action.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'

/** A link to one action, by its title. */
export function ActionLink({ action }: { readonly action: Action }) {
  const { pick } = useSay()
  return (
    <Link to="/actions/$id" params={{ id: action.id }} dir="auto">
      {pick(action.title)}
    </Link>
  )
}
