import { Link } from '@tanstack/react-router'
import type { AxisId } from '#domain/plan/ids.ts'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { Words } from '#ui/controls/Words.tsx'

/** A link to one axis, by its name. */
export function AxisLink({ id }: { readonly id: AxisId }) {
  const axis = useSnapshot().outline.axes.get(id)
  if (!axis) return <bdi>{id}</bdi>
  return (
    <Link to="/axes/$id" params={{ id }}>
      <Words of={axis.name} />
    </Link>
  )
}
