import { useCallback } from 'react'
import type { ReactNode } from 'react'
import type { Snapshot } from '#domain/snapshot.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { FileIdentityContext } from '#ui/save/fileIdentity.ts'
import { WorkbookContext } from '#ui/save/tableFiles.ts'
import type { SavedTable } from '#ui/save/tableFiles.ts'

/** Below it, every file that is saved says what strategy and day it is of. */
export function FilesOf(props: {
  readonly snapshot: Pick<Snapshot, 'plan' | 'asOf' | 'basis'>
  readonly children: ReactNode
}) {
  const { plan, asOf, basis } = props.snapshot
  const say = useSay()
  const { lang } = say
  const identity = useCallback(async () => {
    const { fileIdentity } = await import('#telling/fileIdentity.ts')
    return fileIdentity({ plan, asOf, basis }, lang)
  }, [plan, asOf, basis, lang])
  const workbook = useCallback(
    async (table: SavedTable) => {
      const { tableWorkbook } = await import('#state/tableFiles.ts')
      return tableWorkbook(say, table)
    },
    [say],
  )
  return (
    <FileIdentityContext value={identity}>
      <WorkbookContext value={workbook}>{props.children}</WorkbookContext>
    </FileIdentityContext>
  )
}
