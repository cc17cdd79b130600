import type { Provenance } from '#domain/plan/provenance.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { Tag } from '#ui/controls/Tag.tsx'

/** Marks a row as illustrative wherever it stands alone; says nothing of sourced and reported ones. */
export function ProvenanceTag({ provenance }: { readonly provenance: Provenance }) {
  const say = useSay()
  return provenance === 'illustrative' ? <Tag look="striped">{say('provenance.illustrative')}</Tag> : null
}
