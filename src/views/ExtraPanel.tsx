import type { Own } from '#domain/plan/own.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { Panel } from '#ui/controls/Panel.tsx'
import { ExtraFacts } from './ExtraFacts.tsx'

/** What the package says of the row of a page in columns of its own; nothing where it has none. */
export function ExtraPanel({ of }: { readonly of: Own }) {
  const say = useSay()
  if (Object.keys(of.extra ?? {}).length === 0) return null
  return (
    <Panel title={say('extra.title')}>
      <ExtraFacts of={of} />
    </Panel>
  )
}
