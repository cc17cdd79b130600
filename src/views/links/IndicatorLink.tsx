import { Link } from '@tanstack/react-router'
import type { Indicator } from '#domain/plan/indicator.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'

/** A link to one indicator, by its name. */
export function IndicatorLink({ indicator }: { readonly indicator: Indicator }) {
  const { pick } = useSay()
  return (
    <Link to="/indicators/$id" params={{ id: indicator.id }} dir="auto">
      {pick(indicator.name)}
    </Link>
  )
}
