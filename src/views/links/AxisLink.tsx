import { Link } from '@tanstack/react-router'
import type { AxisId } from '#domain/plan/ids.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'

/** A link to one axis, by its name. */
export function AxisLink({ id }: { readonly id: AxisId }) {
  const { pick } = useSay()
  const axis = useSnapshot().outline.axes.get(id)
  if (!axis) return <bdi>{id}</bdi>
  return (
    <Link to="/axes/$id" params={{ id }} dir="auto">
      {pick(axis.name)}
    </Link>
  )
}
