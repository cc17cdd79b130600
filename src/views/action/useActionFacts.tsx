import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { InstitutionId } from '#domain/plan/ids.ts'
import type { ActionSnapshot } from '#domain/snapshot.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { actionFacts } from '#telling/actionFacts.ts'
import type { ActionFact } from '#telling/actionFacts.ts'
import type { Fact } from '#ui/controls/Facts.tsx'
import { Words } from '#ui/controls/Words.tsx'
import { InstitutionLink } from '../links/InstitutionLink.tsx'

/** What the plan says about an action, with links to what it names. */
export function useActionFacts(row: ActionSnapshot | undefined): readonly Fact[] {
  const say = useSay()
  const snapshot = useSnapshot()
  if (!row) return []
  const { action } = row
  const objective = action.objective && snapshot.outline.objectives.get(action.objective)
  const drawings: Readonly<Partial<Record<ActionFact, (value: string) => ReactNode>>> = {
    lead: () => <InstitutionLink id={action.lead} isFull />,
    coLeads: () => <Institutions ids={action.coLeads} />,
    partners: (value) => (action.partners.length === 0 ? value : <Institutions ids={action.partners} />),
    objective: (value) =>
      action.objective && (
        <Link to="/actions" search={{ objective: action.objective }}>
          {objective ? <Words of={objective.title} /> : <bdi>{value}</bdi>}
        </Link>
      ),
    tags: () => (
      <ul>
        {action.tags.map((tag) => (
          <li key={tag}>
            <Link to="/actions" search={{ tag }}>
              <bdi>{tag}</bdi>
            </Link>
          </li>
        ))}
      </ul>
    ),
    code: (value) => <bdi>{value}</bdi>,
    extra: (value) => <bdi>{value}</bdi>,
    id: (value) => <bdi>{value}</bdi>,
  }
  return actionFacts(say, snapshot, action).map(({ id, term, value }) => ({
    term,
    value: drawings[id]?.(value) ?? value,
  }))
}

function Institutions({ ids }: { readonly ids: readonly InstitutionId[] }) {
  return (
    <ul>
      {ids.map((id) => (
        <li key={id}>
          <InstitutionLink id={id} />
        </li>
      ))}
    </ul>
  )
}
