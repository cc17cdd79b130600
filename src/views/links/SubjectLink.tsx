import { useSnapshot } from '#state/SnapshotProvider.tsx'
import type { Subject } from '#telling/attentionLine.ts'
import { ActionLink } from './ActionLink.tsx'
import { DecisionLink } from './DecisionLink.tsx'
import { IndicatorLink } from './IndicatorLink.tsx'
import { InstitutionLink } from './InstitutionLink.tsx'

/** A link to what something is about by its full name, or its id where the plan shown does not have it. */
export function SubjectLink({ of }: { readonly of: Subject }) {
  const { actionOf, indicatorOf } = useSnapshot()
  switch (of.kind) {
    case 'institution':
      return <InstitutionLink id={of.id} isFull />
    case 'indicator': {
      const row = indicatorOf(of.id)
      return row ? <IndicatorLink indicator={row.indicator} /> : <bdi>{of.id}</bdi>
    }
    case 'decision':
      return <DecisionLink id={of.id} />
    case 'action': {
      const row = actionOf(of.id)
      return row ? <ActionLink action={row.action} /> : <bdi>{of.id}</bdi>
    }
  }
}
