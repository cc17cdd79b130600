import { Link } from '@tanstack/react-router'
import type { Indicator } from '#domain/plan/indicator.ts'
import { Words } from '#ui/controls/Words.tsx'

/** A link to one indicator, by its name. */
export function IndicatorLink({ indicator }: { readonly indicator: Indicator }) {
  return (
    <Link to="/indicators/$id" params={{ id: indicator.id }}>
      <Words of={indicator.name} />
    </Link>
  )
}
