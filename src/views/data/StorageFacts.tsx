import { useEffect, useState } from 'react'
import { useLocale, useText } from '#i18n/LocaleProvider.tsx'
import { useWorkspace } from '#state/workspace.tsx'
import { readStorageFacts } from '#state/storageFacts.ts'
import type { StorageFactsRead } from '#state/storageFacts.ts'
import { Facts } from '#ui/controls/Facts.tsx'
import { Panel } from '#ui/controls/Panel.tsx'

/** How this browser keeps the data, in plain facts. */
export function StorageFacts() {
  const t = useText()
  const { format } = useLocale()
  const { database, state } = useWorkspace()
  const [facts, setFacts] = useState<StorageFactsRead>()
  useEffect(() => {
    let isCurrent = true
    void readStorageFacts().then((read) => isCurrent && setFacts(read))
    return () => {
      isCurrent = false
    }
  }, [state])
  if (database.kind !== 'open') return null
  return (
    <Panel title={t('storage.title')} note={t('storage.note')}>
      <Facts
        facts={[
          { term: t('storage.updates'), value: state.kind === 'ready' ? format.number(state.entries.length) : '–' },
          {
            term: t('storage.used'),
            value:
              facts?.usedBytes === undefined
                ? '–'
                : t('storage.megabytes', { n: format.number(facts.usedBytes / 1e6, 1) }),
          },
          {
            term: t('storage.persistence'),
            value: facts?.isPersistent === undefined ? '–' : t(facts.isPersistent ? 'storage.kept' : 'storage.mayGo'),
          },
          {
            term: t('storage.secure'),
            value: t(globalThis.isSecureContext ? 'storage.secureYes' : 'storage.secureNo'),
          },
        ]}
      />
    </Panel>
  )
}
