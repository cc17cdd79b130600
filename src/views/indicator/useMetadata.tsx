import type { ReactNode } from 'react'
import type { Indicator } from '#domain/plan/indicator.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { indicatorMetadata } from '#telling/indicatorMetadata.ts'
import type { MetadataFact } from '#telling/indicatorMetadata.ts'
import type { Fact } from '#ui/controls/Facts.tsx'
import { Words } from '#ui/controls/Words.tsx'
import { InstitutionLink } from '../links/InstitutionLink.tsx'

/** The metadata sheet of an indicator, with a link to its keeper. */
export function useMetadata(indicator: Indicator): readonly Fact[] {
  const drawings: Readonly<Partial<Record<MetadataFact, (value: string) => ReactNode>>> = {
    keeper: (value) => (indicator.keeper ? <InstitutionLink id={indicator.keeper} isFull /> : value),
    unit: () => <Words of={indicator.unit} />,
    tags: (value) => <bdi>{value}</bdi>,
    id: (value) => <bdi>{value}</bdi>,
  }
  return indicatorMetadata(useSay(), useSnapshot(), indicator).map(({ id, term, value }) => ({
    term,
    value: drawings[id]?.(value) ?? value,
  }))
}
