import type { AxisId, InstitutionId } from '#domain/plan/ids.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import type { Say } from '#i18n/say.ts'
import { axisName, everyName, institutionName } from '#telling/names.ts'
import type { TableColumn } from '#ui/table/tableColumn.ts'
import { AxisLink } from '../links/AxisLink.tsx'
import { InstitutionLink } from '../links/InstitutionLink.tsx'

interface Belonging {
  readonly owner: InstitutionId | undefined
  readonly axis: AxisId | undefined
}

/** Who answers for a row, and the axis that it belongs to. */
export function belongingColumns<Row extends Belonging>(say: Say, snapshot: Snapshot): readonly TableColumn<Row>[] {
  const { levels } = snapshot.plan
  return [
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
  ]
}
