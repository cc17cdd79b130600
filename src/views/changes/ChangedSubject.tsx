import type { ChangeLine } from '#telling/changeLines.ts'
import { SubjectLink } from '../links/SubjectLink.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'

/** What changed, as a link where it has a screen: what is no longer in the plan has none. */
export function ChangedSubject({ line: { subject, kind, name } }: { readonly line: ChangeLine }) {
  const { indicatorOf } = useSnapshot()
  const hasScreen = subject && kind !== 'gone' && (subject.kind !== 'indicator' || indicatorOf(subject.id))
  return hasScreen ? <SubjectLink of={subject} /> : <bdi>{name}</bdi>
}
