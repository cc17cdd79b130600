import { Link } from '@tanstack/react-router'
import type { InstitutionId } from '#domain/plan/ids.ts'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { Words } from '#ui/controls/Words.tsx'

/** A link to one institution, by its short name unless asked for the full one. */
export function InstitutionLink({ id, isFull = false }: { readonly id: InstitutionId; readonly isFull?: boolean }) {
  const institution = useSnapshot().outline.institutions.get(id)
  if (!institution) return <bdi>{id}</bdi>
  return (
    <Link to="/institutions/$id" params={{ id }}>
      <Words of={isFull ? institution.name : institution.short} />
    </Link>
  )
}
