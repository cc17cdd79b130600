import { useMemo } from 'react'
import { SERIOUSNESS } from '#domain/judge/actionStatus.ts'
import { hasPlan, rollup } from '#domain/judge/rollup.ts'
import type { ActionSnapshot } from '#domain/snapshot.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import type { TableName } from '#state/search.ts'
import { InstitutionLink } from '../links/InstitutionLink.tsx'
import { progressText } from '#telling/progressText.ts'
import { HowMade } from '../verdict/HowMade.tsx'
import type { DataTableProps } from '#ui/table/DataTable.tsx'
import { AddressTable } from '../table/AddressTable.tsx'
import { useActionColumns } from './useActionColumns.tsx'

/** An institution with the most serious status is first; of two, that with more such actions. */
function worstFirst(rows: readonly ActionSnapshot[]): number {
  const places = rows.map(({ verdict }) => SERIOUSNESS.indexOf(verdict.status))
  const worst = Math.min(...places)
  const count = places.filter((place) => place === worst).length
  return worst - count / (count + 1)
}

/** Who owes what: actions with their status, grouped by the institution that leads them. */
export function OwnerTable(props: {
  readonly caption: string
  readonly rows: readonly ActionSnapshot[]
  /** Its name in the address, on a screen with several tables. */
  readonly table?: TableName
  readonly isGrouped: boolean
  readonly fileName: string
  readonly countOfAll?: number
  readonly filters?: DataTableProps<ActionSnapshot>['filters']
}) {
  const { caption, rows, table, isGrouped, fileName, countOfAll, filters } = props
  const say = useSay()
  const { plan, outline } = useSnapshot()
  const group = useMemo(
    () => ({
      id: 'lead',
      label: say('column.lead'),
      keyOf: ({ action }: ActionSnapshot) => action.lead as string,
      textOf: (_: string, members: readonly ActionSnapshot[]) => {
        const lead = members[0] && outline.institutions.get(members[0].action.lead)
        return lead ? say.pick(lead.name) : ''
      },
      rankOf: worstFirst,
      heading: (_: string, members: readonly ActionSnapshot[]) => {
        const progress = rollup(members, plan.rules)
        return (
          <>
            {members[0] && <InstitutionLink id={members[0].action.lead} isFull />}
            {hasPlan(progress) && (
              <>
                {' · '}
                <HowMade rows={() => members}>{progressText(say, progress)}</HowMade>
              </>
            )}
          </>
        )
      },
    }),
    [say, plan, outline],
  )
  return (
    <AddressTable
      table={table}
      caption={caption}
      columns={useActionColumns()}
      rows={rows}
      rowKey={({ action }) => action.id}
      group={isGrouped ? group : undefined}
      empty={say('actions.empty')}
      fileName={fileName}
      {...(countOfAll !== undefined && { countOfAll })}
      {...(filters && { filters })}
    />
  )
}
