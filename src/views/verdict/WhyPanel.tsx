import type { ReactNode } from 'react'
import type { SourceId } from '#domain/plan/ids.ts'
import type { Provenance } from '#domain/plan/provenance.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import type { Reason } from '#telling/facts.ts'
import { Facts } from '#ui/controls/Facts.tsx'
import { Panel } from '#ui/controls/Panel.tsx'
import { SourceButton } from '../provenance/SourceButton.tsx'

/** Why something stands as it does: the verdict, the sentence of its rule, the numbers, and the source of what is known. */
export function WhyPanel(props: {
  readonly title: string
  readonly badge: ReactNode
  readonly reason: Reason
  /** What it is about, by name. */
  readonly of: string
  /** What was said last and counts; undefined while nothing is known. */
  readonly said: { readonly provenance: Provenance; readonly sources: readonly SourceId[] } | undefined
}) {
  const { title, badge, reason, of, said } = props
  const say = useSay()
  const source = said && {
    term: say('column.source'),
    value: <SourceButton provenance={said.provenance} sources={said.sources} of={of} />,
  }
  return (
    <Panel span="narrow" title={title} aside={badge}>
      <p>{reason.sentence}</p>
      <Facts facts={[...reason.facts, ...(source ? [source] : [])]} isCompact />
    </Panel>
  )
}
