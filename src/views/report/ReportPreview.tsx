import { useState } from 'react'
import { entriesOf } from '#domain/report/fileDraft.ts'
import type { Filing } from '#domain/report/fileDraft.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { SaidItems } from './SaidItems.tsx'

/** What filing so many answers would change once it is accepted; made while it is open, not at every letter typed. */
export function ReportPreview({ filing, count }: { readonly filing: Filing; readonly count: number }) {
  const say = useSay()
  const [isOpen, setOpen] = useState(false)
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say('filing.preview', { n: count })}</summary>
      {isOpen && <Changes filing={filing} />}
    </details>
  )
}

/** What would be said, made by the very function that files. */
function Changes({ filing }: { readonly filing: Filing }) {
  return <SaidItems entries={entriesOf(filing, { kind: 'own', seq: 1 })} />
}
