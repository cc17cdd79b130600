import { Link } from '@tanstack/react-router'
import { decisionOf } from '#domain/judge/decisions.ts'
import type { UpdateId } from '#domain/ledger/itemRef.ts'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { Words } from '#ui/controls/Words.tsx'

/** A link to a decision of the committee by its own words. */
export function DecisionLink({ id }: { readonly id: UpdateId }) {
  const found = decisionOf(useSnapshot().decisions, id)
  if (!found) return <bdi>{id}</bdi>
  return (
    <Link to="/decisions/$id" params={{ id }}>
      <Words of={found.decision.what} />
    </Link>
  )
}
