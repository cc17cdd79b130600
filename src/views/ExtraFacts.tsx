import type { Own } from '#domain/plan/own.ts'
import { extraFacts } from '#telling/actionFacts.ts'
import { Facts } from '#ui/controls/Facts.tsx'

/** What the package says of a row in columns of its own; nothing where it has none. */
export function ExtraFacts({ of, isCompact = false }: { readonly of: Own; readonly isCompact?: boolean }) {
  const facts = extraFacts(of)
  if (facts.length === 0) return null
  return <Facts isCompact={isCompact} facts={facts.map(({ term, value }) => ({ term, value: <bdi>{value}</bdi> }))} />
}
