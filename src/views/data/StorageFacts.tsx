import { useEffect, useState } from 'react'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useWorkspace } from '#state/workspace.tsx'
import { readStorageFacts } from '#state/storageFacts.ts'
import type { StorageFactsRead } from '#state/storageFacts.ts'
import { Facts } from '#ui/controls/Facts.tsx'
import { Panel } from '#ui/controls/Panel.tsx'

/** How this browser keeps the data, in plain facts. */
export function StorageFacts() {
  const say = useSay()
  const { format } = say
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
    <Panel title={say('storage.title')} note={say('storage.note')}>
      <Facts
        facts={[
          { term: say('storage.updates'), value: state.kind === 'ready' ? format.number(state.source.size) : '–' },
          {
            term: say('storage.used'),
            value:
              facts?.usedBytes === undefined
                ? '–'
                : say('storage.megabytes', { n: format.number(facts.usedBytes / 1e6, 1) }),
          },
          {
            term: say('storage.persistence'),
            value: facts?.isPersistent === undefined ? '–' : say(facts.isPersistent ? 'storage.kept' : 'storage.mayGo'),
          },
          {
            term: say('storage.secure'),
            value: say(globalThis.isSecureContext ? 'storage.secureYes' : 'storage.secureNo'),
          },
        ]}
      />
    </Panel>
  )
}
