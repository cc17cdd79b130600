import type { Own } from '#domain/plan/own.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { extraFacts } from '#telling/actionFacts.ts'
import { Facts } from '#ui/controls/Facts.tsx'
import { Panel } from '#ui/controls/Panel.tsx'

/** What the package says of a row in columns of its own; nothing where it has none. */
export function ExtraPanel({ of }: { readonly of: Own }) {
  const say = useSay()
  const facts = extraFacts(of)
  if (facts.length === 0) return null
  return (
    <Panel title={say('extra.title')}>
      <Facts facts={facts.map(({ term, value }) => ({ term, value: <bdi>{value}</bdi> }))} />
    </Panel>
  )
}
