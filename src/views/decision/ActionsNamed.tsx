import type { ActionId } from '#domain/plan/ids.ts'
import { SubjectLink } from '../links/SubjectLink.tsx'

/** The actions that a decision is about; a dash where it is about none. */
export function ActionsNamed({ ids }: { readonly ids: readonly ActionId[] }) {
  if (ids.length === 0) return '–'
  return (
    <ul>
      {ids.map((id) => (
        <li key={id}>
          <SubjectLink of={{ kind: 'action', id }} />
        </li>
      ))}
    </ul>
  )
}
