import { useMemo } from 'react'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { MarkedName } from '#ui/controls/MarkedName.tsx'
import type { TableColumn } from '#ui/table/tableColumn.ts'
import { belongingColumns } from '../table/belongingColumns.tsx'
import { SubjectLink } from '../links/SubjectLink.tsx'
import type { MatterRow } from '#telling/matterRows.ts'

/** The columns of the table of what needs attention. */
export function useMatterColumns(): readonly TableColumn<MatterRow>[] {
  const say = useSay()
  const snapshot = useSnapshot()
  return useMemo(
    (): readonly TableColumn<MatterRow>[] => [
      {
        id: 'name',
        header: say('attention.of'),
        text: ({ name }) => name,
        found: ({ line }) => line.subject.id,
        cell: ({ line }) => (
          <MarkedName tone={line.tone}>
            <SubjectLink of={line.subject} />
          </MarkedName>
        ),
        isRowHeader: true,
        minWidth: 260,
      },
      {
        id: 'status',
        header: say('column.status'),
        text: ({ line }) => line.word ?? '',
        isInCard: true,
      },
      {
        id: 'why',
        header: say('attention.why'),
        text: ({ line }) => line.reason,
        isInCard: true,
        isWide: true,
        minWidth: 320,
      },
      ...belongingColumns<MatterRow>(say, snapshot),
      {
        id: 'rank',
        header: say('attention.rank'),
        text: ({ place }) => say.format.number(place + 1),
        number: ({ place }) => place,
        align: 'end',
        isHiddenByDefault: true,
      },
    ],
    [say, snapshot],
  )
}
