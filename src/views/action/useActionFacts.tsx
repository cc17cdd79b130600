import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ActionSnapshot } from '#domain/snapshot.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { actionFacts } from '#telling/actionFacts.ts'
import type { ActionFact } from '#telling/actionFacts.ts'
import type { Fact } from '#ui/controls/Facts.tsx'
import { InstitutionLink } from '../links/InstitutionLink.tsx'

/** What the plan says about an action, with links to what it names. */
export function useActionFacts(row: ActionSnapshot | undefined): readonly Fact[] {
  const say = useSay()
  const snapshot = useSnapshot()
  if (!row) return []
  const { action } = row
  const drawings: Readonly<Partial<Record<ActionFact, (value: string) => ReactNode>>> = {
    lead: () => <InstitutionLink id={action.lead} isFull />,
    partners: (value) =>
      action.partners.length === 0 ? (
        value
      ) : (
        <ul>
          {action.partners.map((id) => (
            <li key={id}>
              <InstitutionLink id={id} />
            </li>
          ))}
        </ul>
      ),
    objective: (value) =>
      action.objective && (
        <Link to="/actions" search={{ objective: action.objective }} dir="auto">
          {value}
        </Link>
      ),
    tags: (value) => <bdi>{value}</bdi>,
    id: (value) => <bdi>{value}</bdi>,
  }
  return actionFacts(say, snapshot, action).map(({ id, term, value }) => ({
    term,
    value: drawings[id]?.(value) ?? value,
  }))
}
