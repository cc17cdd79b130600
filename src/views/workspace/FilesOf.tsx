import { useCallback } from 'react'
import type { ReactNode } from 'react'
import type { Snapshot } from '#domain/snapshot.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { FileIdentityContext } from '#ui/save/fileIdentity.ts'

/** Below it, every file that is saved says what strategy and day it is of. */
export function FilesOf(props: {
  readonly snapshot: Pick<Snapshot, 'plan' | 'asOf' | 'basis'>
  readonly children: ReactNode
}) {
  const { plan, asOf, basis } = props.snapshot
  const { lang } = useSay()
  const identity = useCallback(async () => {
    const { fileIdentity } = await import('#telling/fileIdentity.ts')
    return fileIdentity({ plan, asOf, basis }, lang)
  }, [plan, asOf, basis, lang])
  return <FileIdentityContext value={identity}>{props.children}</FileIdentityContext>
}
