import type { Provenance } from '#domain/plan/provenance.ts'
import { useText } from '#i18n/LocaleProvider.tsx'
import { Tag } from '#ui/controls/Tag.tsx'

/** Marks a row as illustrative wherever it stands alone; says nothing of sourced and reported ones. */
export function ProvenanceTag({ provenance }: { readonly provenance: Provenance }) {
  const t = useText()
  return provenance === 'illustrative' ? <Tag look="striped">{t('provenance.illustrative')}</Tag> : null
}
