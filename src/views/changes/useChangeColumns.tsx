import { useMemo } from 'react'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import type { ChangeLine } from '#telling/changeLines.ts'
import { axisName, everyName, institutionName } from '#telling/names.ts'
import { MarkedName } from '#ui/controls/MarkedName.tsx'
import type { TableColumn } from '#ui/table/tableColumn.ts'
import { AxisLink } from '../links/AxisLink.tsx'
import { InstitutionLink } from '../links/InstitutionLink.tsx'
import { ChangedSubject } from './ChangedSubject.tsx'

/** The columns of the table of changes; their kind is a column where rows are not grouped by it. */
export function useChangeColumns(): readonly TableColumn<ChangeLine>[] {
  const say = useSay()
  const snapshot = useSnapshot()
  return useMemo((): readonly TableColumn<ChangeLine>[] => {
    const { levels } = snapshot.plan
    return [
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
        minWidth: 220,
      },
      {
        id: 'owner',
        header: say('column.institution'),
        text: ({ owner }) => (owner ? institutionName(say, snapshot, owner) : ''),
        found: ({ owner }) => (owner ? everyName(snapshot, owner) : ''),
        cell: ({ owner }) => owner && <InstitutionLink id={owner} />,
        isInCard: true,
      },
      {
        id: 'axis',
        header: levels.axis ? say.pick(levels.axis.one) : say('column.axis'),
        text: ({ axis }) => (axis ? axisName(say, snapshot, axis) : ''),
        cell: ({ axis }) => axis && <AxisLink id={axis} />,
      },
      {
        id: 'kind',
        header: say('changes.kind'),
        text: ({ kind }) => say(`changes.kind.${kind}`),
        isHiddenByDefault: true,
      },
    ]
  }, [say, snapshot])
}
