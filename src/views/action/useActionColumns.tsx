import { useMemo } from 'react'
import { rollup } from '#domain/judge/rollup.ts'
import type { ActionSnapshot } from '#domain/snapshot.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { decimalsOf } from '#i18n/decimals.ts'
import { shareText } from '#i18n/shareText.ts'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { actionColumns } from '#telling/actionColumns.ts'
import { originOfAction } from '#telling/sourceText.ts'
import { Words } from '#ui/controls/Words.tsx'
import { drawn } from '#ui/table/tableColumn.ts'
import type { TableColumn } from '#ui/table/tableColumn.ts'
import styles from './ActionColumns.module.css'
import { MoneyTotal } from './MoneyTotal.tsx'
import { ActionLink } from '../links/ActionLink.tsx'
import { AxisLink } from '../links/AxisLink.tsx'
import { InstitutionLink } from '../links/InstitutionLink.tsx'
import { SourceButton } from '../provenance/SourceButton.tsx'
import { ActionBadge } from '../verdict/ActionBadge.tsx'
import { CountsTotal } from '../verdict/CountsTotal.tsx'
import { KnownOf } from '../verdict/KnownOf.tsx'
import { DoneTotal } from '../verdict/DoneTotal.tsx'

/** The columns of every owner table. */
export function useActionColumns(): readonly TableColumn<ActionSnapshot>[] {
  const say = useSay()
  const snapshot = useSnapshot()
  return useMemo((): readonly TableColumn<ActionSnapshot>[] => {
    const { format, pick } = say
    const { rules } = snapshot.plan
    return drawn(actionColumns(say, snapshot), {
      code: { cell: ({ action }) => <bdi className={styles.code}>{action.code}</bdi>, minWidth: 90 },
      coLeads: { isHiddenByDefault: true, minWidth: 160 },
      tags: { isHiddenByDefault: true, minWidth: 130 },
      title: {
        cell: ({ action }) => <ActionLink action={action} />,
        isRowHeader: true,
        minWidth: 220,
        total: (rows) => say('table.totalOf', { n: rows.length }),
      },
      status: {
        isOpening: true,
        isInCard: true,
        cell: (row) => <ActionBadge row={row} />,
        total: (rows) => <CountsTotal rows={rows} isNarrow />,
        minWidth: 130,
      },
      computed: { minWidth: 130 },
      done: { isInCard: true, align: 'end', total: (rows) => <DoneTotal rows={rows} /> },
      planned: { align: 'end', total: (rows) => shareText(say, rollup(rows, rules).planned) },
      lead: { isInCard: true, cell: ({ action }) => <InstitutionLink id={action.lead} />, minWidth: 130 },
      due: {
        isInCard: true,
        cell: ({ action }) => (action.duePeriod ? format.period(action.duePeriod) : say('date.unknown')),
        minWidth: 112,
        total: (rows) => (
          <KnownOf id="table.dated" of={rows} isKnown={({ action }) => action.duePeriod !== undefined} />
        ),
      },
      late: { align: 'end', isHiddenByDefault: true },
      axis: { cell: ({ action }) => <AxisLink id={action.axis} /> },
      objective: {
        cell: ({ action }) => {
          const objective = action.objective && snapshot.outline.objectives.get(action.objective)
          return objective && <Words of={objective.title} />
        },
        isHiddenByDefault: true,
        minWidth: 180,
      },
      own: { cell: ({ verdict: { own } }) => own && <Words of={own.rating.label} /> },
      partners: { isHiddenByDefault: true, minWidth: 160 },
      start: { minWidth: 112, isHiddenByDefault: true },
      weight: {
        align: 'end',
        isHiddenByDefault: true,
        total: (rows) => {
          const sum = rows.reduce((before, { action }) => before + action.weight, 0)
          return format.figure(sum, decimalsOf(snapshot.plan.actions.map(({ weight }) => weight)))
        },
      },
      budget: { align: 'end', isHiddenByDefault: true, total: (rows) => <MoneyTotal rows={rows} of="budget" /> },
      spent: { align: 'end', isHiddenByDefault: true, total: (rows) => <MoneyTotal rows={rows} of="spent" /> },
      said: { minWidth: 112 },
      report: { isHiddenByDefault: true },
      source: {
        isOpening: true,
        cell: (row) => <SourceButton {...originOfAction(row)} of={pick(row.action.title)} />,
      },
    })
  }, [say, snapshot])
}
