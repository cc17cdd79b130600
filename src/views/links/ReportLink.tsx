import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { InstitutionId } from '#domain/plan/ids.ts'
import type { Period } from '#domain/plan/period.ts'

/** A link to what an institution reported for a period. */
export function ReportLink(props: {
  readonly by: InstitutionId
  readonly period: Period
  readonly children: ReactNode
}) {
  const { by, period, children } = props
  return (
    <Link to="/institutions/$id/reports/$period" params={{ id: by, period }}>
      {children}
    </Link>
  )
}
