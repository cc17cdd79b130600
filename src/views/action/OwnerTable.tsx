import { ActionTable } from './ActionTable.tsx'
import type { ActionTableProps } from './ActionTable.tsx'
import { useActionColumns } from './useActionColumns.tsx'

/** Who owes what: actions with their status, grouped by the institution that leads them. */
export function OwnerTable(props: ActionTableProps) {
  return <ActionTable {...props} columns={useActionColumns()} />
}
