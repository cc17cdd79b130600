import { Link } from '@tanstack/react-router'
import type { Action } from '#domain/plan/action.ts'
import { Words } from '#ui/controls/Words.tsx'

/** A link to one action, by its title. */
export function ActionLink({ action }: { readonly action: Action }) {
  return (
    <Link to="/actions/$id" params={{ id: action.id }}>
      <Words of={action.title} />
    </Link>
  )
}
