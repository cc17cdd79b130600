import { useMemo } from 'react'
import { SERIOUSNESS } from '#domain/judge/actionStatus.ts'
import { rollup } from '#domain/judge/rollup.ts'
import { valueOf } from '#domain/judge/reading.ts'
import type { ActionSnapshot } from '#domain/snapshot.ts'
import { useLocale, useText } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import type { TableColumn } from '#ui/table/tableColumn.ts'
import { ActionLink } from '../links/ActionLink.tsx'
import { AxisLink } from '../links/AxisLink.tsx'
import { InstitutionLink } from '../links/InstitutionLink.tsx'
import { SourceButton } from '../provenance/SourceButton.tsx'
import { ActionBadge } from '../verdict/ActionBadge.tsx'
import { shareText } from '../verdict/readings.ts'
import { CountsTotal, DoneTotal } from './CountsTotal.tsx'

/** The columns of every owner table. */
export function useActionColumns(): readonly TableColumn<ActionSnapshot>[] {
  const t = useText()
  const { format, pick } = useLocale()
  const { outline, plan } = useSnapshot()
  return useMemo((): readonly TableColumn<ActionSnapshot>[] => {
    const institution = (id: ActionSnapshot['action']['lead']) => {
      const found = outline.institutions.get(id)
      return found ? pick(found.short) : id
    }
    const when = (of: ActionSnapshot['action']['duePeriod']) => (of ? format.period(of) : '')
    const dayOrder = (of: ActionSnapshot['action']['due']) => (of ? Number(of.replaceAll('-', '')) : undefined)
    return [
      {
        id: 'title',
        header: t('column.action'),
        text: ({ action }) => pick(action.title),
        cell: ({ action }) => <ActionLink action={action} />,
        isRowHeader: true,
        minWidth: 220,
        total: (rows) => t('table.totalOf', { n: rows.length }),
      },
      {
        id: 'status',
        header: t('column.status'),
        text: ({ verdict }) => t(`status.${verdict.status}`),
        number: ({ verdict }) => SERIOUSNESS.indexOf(verdict.status),
        cell: (row) => <ActionBadge row={row} />,
        total: (rows) => <CountsTotal rows={rows} />,
        minWidth: 130,
      },
      {
        id: 'done',
        header: t('fact.done'),
        text: ({ verdict }) => shareText(verdict.actual, format, t),
        number: ({ verdict }) => valueOf(verdict.actual),
        align: 'end',
        total: (rows) => <DoneTotal rollup={rollup(rows, plan.rules)} />,
      },
      {
        id: 'planned',
        header: t('fact.planned'),
        text: ({ verdict }) => shareText(verdict.planned, format, t),
        number: ({ verdict }) => valueOf(verdict.planned),
        align: 'end',
        total: (rows) => shareText(rollup(rows, plan.rules).planned, format, t),
      },
      {
        id: 'lead',
        header: t('column.lead'),
        text: ({ action }) => institution(action.lead),
        cell: ({ action }) => <InstitutionLink id={action.lead} />,
        minWidth: 130,
      },
      {
        id: 'due',
        header: t('fact.due'),
        text: ({ action }) => when(action.duePeriod),
        number: ({ action }) => dayOrder(action.due),
        cell: ({ action }) => when(action.duePeriod) || t('date.unknown'),
        minWidth: 112,
      },
      {
        id: 'late',
        header: t('column.daysLate'),
        text: ({ verdict }) => (verdict.status === 'overdue' ? format.number(verdict.daysLate) : ''),
        number: ({ verdict }) => (verdict.status === 'overdue' ? verdict.daysLate : undefined),
        align: 'end',
        isHiddenByDefault: true,
      },
      {
        id: 'axis',
        header: plan.levels.axis ? pick(plan.levels.axis.one) : t('column.axis'),
        text: ({ action }) => pick(outline.axes.get(action.axis)?.name ?? { en: action.axis, ar: '' }),
        cell: ({ action }) => <AxisLink id={action.axis} />,
      },
      {
        id: 'objective',
        header: t('column.objective'),
        text: ({ action }) =>
          pick((action.objective && outline.objectives.get(action.objective)?.title) || { en: '', ar: '' }),
        isHiddenByDefault: true,
        minWidth: 180,
      },
      {
        id: 'partners',
        header: t('column.partners'),
        text: ({ action }) => format.list(action.partners.map(institution)),
        isHiddenByDefault: true,
        minWidth: 160,
      },
      {
        id: 'start',
        header: t('fact.start'),
        text: ({ action }) => when(action.startPeriod),
        minWidth: 112,
        number: ({ action }) => dayOrder(action.start),
        isHiddenByDefault: true,
      },
      {
        id: 'weight',
        header: t('column.weight'),
        text: ({ action }) => format.number(action.weight, 2),
        number: ({ action }) => action.weight,
        align: 'end',
        isHiddenByDefault: true,
        total: (rows) =>
          format.number(
            rows.reduce((sum, { action }) => sum + action.weight, 0),
            2,
          ),
      },
      {
        id: 'said',
        header: t('fact.lastReport'),
        text: ({ record }) => (record.current ? format.dayShort(record.current.update.said) : ''),
        number: ({ record }) => dayOrder(record.current?.update.said),
        minWidth: 112,
      },
      {
        id: 'support',
        header: t('column.support'),
        text: ({ record }) => (record.current ? t(`support.${record.current.support}`) : ''),
      },
      {
        id: 'source',
        header: t('column.source'),
        text: ({ action }) => t(`provenance.${action.provenance}`),
        cell: ({ action, record }) => (
          <SourceButton
            provenance={action.provenance}
            sources={record.current?.update.sources.length ? record.current.update.sources : action.sources}
            of={pick(action.title)}
          />
        ),
      },
    ]
  }, [t, format, pick, outline, plan])
}
