import { useMemo } from 'react'
import { SERIOUSNESS } from '#domain/judge/actionStatus.ts'
import { hasPlan, rollup } from '#domain/judge/rollup.ts'
import type { ActionSnapshot } from '#domain/snapshot.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import type { TableName } from '#state/search.ts'
import { AxisLink } from '../links/AxisLink.tsx'
import { InstitutionLink } from '../links/InstitutionLink.tsx'
import { axisWord } from '#telling/axisWord.ts'
import { progressText } from '#telling/progressText.ts'
import { HowMade } from '../verdict/HowMade.tsx'
import type { DataTableProps } from '#ui/table/DataTable.tsx'
import type { TableColumn } from '#ui/table/tableColumn.ts'
import type { TableGroup } from '#ui/table/tableGroup.ts'
import { AddressTable } from '../table/AddressTable.tsx'

/** An institution with the most serious status is first; of two, that with more such actions. */
function worstFirst(rows: readonly ActionSnapshot[]): number {
  const places = rows.map(({ verdict }) => SERIOUSNESS.indexOf(verdict.status))
  const worst = Math.min(...places)
  const count = places.filter((place) => place === worst).length
  return worst - count / (count + 1)
}

export interface ActionTableProps {
  readonly caption: string
  readonly rows: readonly ActionSnapshot[]
  /** Its name in the address, on a screen with several tables. */
  readonly table?: TableName
  readonly groupBy: 'lead' | 'axis' | 'none'
  readonly fileName: string
  readonly countOfAll?: number
  readonly filters?: DataTableProps<ActionSnapshot>['filters']
}

/** A table of actions under the institutions that lead them, under their axes, or in one list. */
export function ActionTable(props: ActionTableProps & { readonly columns: readonly TableColumn<ActionSnapshot>[] }) {
  const { caption, columns, rows, table, groupBy, fileName, countOfAll, filters } = props
  const say = useSay()
  return (
    <AddressTable
      table={table}
      caption={caption}
      columns={columns}
      rows={rows}
      rowKey={({ action }) => action.id}
      group={useGroup(groupBy)}
      empty={say('actions.empty')}
      fileName={fileName}
      {...(countOfAll !== undefined && { countOfAll })}
      {...(filters && { filters })}
    />
  )
}

function useGroup(by: ActionTableProps['groupBy']): TableGroup<ActionSnapshot> | undefined {
  const say = useSay()
  const { plan, outline } = useSnapshot()
  return useMemo(() => {
    if (by === 'none') return undefined
    const isByAxis = by === 'axis'
    return {
      id: by,
      label: isByAxis ? axisWord(say, { plan }) : say('column.lead'),
      keyOf: ({ action }: ActionSnapshot) => action[by] as string,
      textOf: (_: string, [first]: readonly ActionSnapshot[]) => {
        const of =
          first && (isByAxis ? outline.axes.get(first.action.axis) : outline.institutions.get(first.action.lead))
        return of ? say.pick(of.name) : ''
      },
      rankOf: worstFirst,
      heading: (_: string, members: readonly ActionSnapshot[]) => {
        const progress = rollup(members, plan.rules)
        const [first] = members
        return (
          <>
            {first &&
              (isByAxis ? <AxisLink id={first.action.axis} /> : <InstitutionLink id={first.action.lead} isFull />)}
            {hasPlan(progress) && (
              <>
                {' · '}
                <HowMade rows={() => members}>{progressText(say, progress)}</HowMade>
              </>
            )}
          </>
        )
      },
    }
  }, [by, say, plan, outline])
}
