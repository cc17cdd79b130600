import { useMemo } from 'react'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import type { ChangeLine } from '#telling/changeLines.ts'
import { MarkedName } from '#ui/controls/MarkedName.tsx'
import type { TableColumn } from '#ui/table/tableColumn.ts'
import { belongingColumns } from '../table/belongingColumns.tsx'
import { ChangedSubject } from './ChangedSubject.tsx'

/** The columns of the table of changes; their kind is a column where rows are not grouped by it. */
export function useChangeColumns(): readonly TableColumn<ChangeLine>[] {
  const say = useSay()
  const snapshot = useSnapshot()
  return useMemo(
    (): readonly TableColumn<ChangeLine>[] => [
      {
        id: 'name',
        header: say('changes.of'),
        text: ({ name }) => name,
        found: ({ id }) => id,
        cell: (line) => (
          <MarkedName tone={line.tone}>
            <ChangedSubject line={line} />
          </MarkedName>
        ),
        isRowHeader: true,
        minWidth: 260,
      },
      {
        id: 'what',
        header: say('changes.what'),
        text: ({ text }) => text,
        isInCard: true,
        isWide: true,
        minWidth: 220,
      },
      ...belongingColumns<ChangeLine>(say, snapshot),
      {
        id: 'kind',
        header: say('changes.kind'),
        text: ({ kind }) => say(`changes.kind.${kind}`),
        isHiddenByDefault: true,
      },
    ],
    [say, snapshot],
  )
}
