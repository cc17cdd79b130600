import { useMemo } from 'react'
import { valueOf } from '#domain/judge/reading.ts'
import { rollup } from '#domain/judge/rollup.ts'
import { useLocale, useText } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { Bullet } from '#ui/charts/Bullet.tsx'
import type { TableColumn } from '#ui/table/tableColumn.ts'
import { CountsTotal, DoneTotal } from '../action/CountsTotal.tsx'
import { InstitutionLink } from '../links/InstitutionLink.tsx'
import { SourceButton } from '../provenance/SourceButton.tsx'
import { progressText, shareText } from '../verdict/readings.ts'
import { TimelinessText } from '../verdict/TimelinessText.tsx'
import type { InstitutionRow } from '#domain/judge/institutionRows.ts'

/** The columns of the table of institutions. */
export function useInstitutionColumns(): readonly TableColumn<InstitutionRow>[] {
  const t = useText()
  const { format, pick } = useLocale()
  const { plan } = useSnapshot()
  return useMemo((): readonly TableColumn<InstitutionRow>[] => {
    const sum = (rows: readonly InstitutionRow[], of: (row: InstitutionRow) => number) =>
      format.number(rows.reduce((total, row) => total + of(row), 0))
    const led = (rows: readonly InstitutionRow[]) => rows.flatMap((row) => row.led)
    return [
      {
        id: 'name',
        header: t('column.institution'),
        text: ({ institution }) => pick(institution.name),
        cell: ({ institution }) => <InstitutionLink id={institution.id} isFull />,
        isRowHeader: true,
        minWidth: 220,
        total: (rows) => t('institutions.totalOf', { n: rows.length }),
      },
      {
        id: 'kind',
        header: t('column.kind'),
        text: ({ institution }) => t(`institution.kind.${institution.kind}`),
        isHiddenByDefault: true,
      },
      {
        id: 'leads',
        header: t('column.leads'),
        text: (row) => format.number(row.led.length),
        number: (row) => row.led.length,
        align: 'end',
        total: (rows) => sum(rows, (row) => row.led.length),
      },
      {
        id: 'status',
        header: t('column.statuses'),
        text: (row) => format.list(row.led.map(({ verdict }) => t(`status.${verdict.status}`))),
        number: (row) => row.rollup.countsByStatus.overdue * 1000 + row.rollup.countsByStatus.offTrack,
        cell: (row) => <CountsTotal rows={row.led} />,
        minWidth: 150,
        total: (rows) => <CountsTotal rows={led(rows)} />,
      },
      {
        id: 'done',
        header: t('fact.done'),
        text: (row) => (row.led.length === 0 ? '' : shareText(row.rollup.actual, format, t)),
        number: (row) => valueOf(row.rollup.actual),
        align: 'end',
        total: (rows) => <DoneTotal rollup={rollup(led(rows), plan.rules)} />,
      },
      {
        id: 'planned',
        header: t('fact.planned'),
        text: (row) => (row.led.length === 0 ? '' : shareText(row.rollup.planned, format, t)),
        number: (row) => valueOf(row.rollup.planned),
        align: 'end',
        total: (rows) => shareText(rollup(led(rows), plan.rules).planned, format, t),
      },
      {
        id: 'progress',
        header: t('column.progress'),
        text: () => '',
        cell: ({ rollup: progress }) =>
          progress.planned.kind === 'value' ? (
            <Bullet
              done={valueOf(progress.actual)}
              planned={valueOf(progress.planned)}
              label={progressText(progress, format, t)}
            />
          ) : null,
        minWidth: 110,
      },
      {
        id: 'partner',
        header: t('column.asPartner'),
        text: (row) => format.number(row.partnered.length),
        number: (row) => row.partnered.length,
        align: 'end',
      },
      {
        id: 'indicators',
        header: t('nav.indicators'),
        text: (row) => format.number(row.indicators),
        number: (row) => row.indicators,
        align: 'end',
        total: (rows) => sum(rows, (row) => row.indicators),
      },
      ...(plan.reporting
        ? [
            {
              id: 'onTime',
              header: t('column.onTime'),
              text: ({ timeliness }: InstitutionRow) =>
                timeliness
                  ? t('axis.ofTotal', { n: format.number(timeliness.onTime), total: format.number(timeliness.due) })
                  : '',
              number: ({ timeliness }: InstitutionRow) =>
                timeliness && timeliness.due > 0 ? timeliness.onTime / timeliness.due : undefined,
              align: 'end' as const,
            },
            {
              id: 'latest',
              header: t('column.latestReport'),
              text: ({ latest }: InstitutionRow) =>
                latest ? t(`timeliness.${latest.kind}`, { n: latest.kind === 'late' ? latest.days : 0 }) : '',
              cell: ({ latest }: InstitutionRow) => latest && <TimelinessText timeliness={latest} />,
            },
          ]
        : []),
      {
        id: 'source',
        header: t('column.source'),
        text: ({ institution }) => t(`provenance.${institution.provenance}`),
        cell: ({ institution }) => (
          <SourceButton provenance={institution.provenance} sources={institution.sources} of={pick(institution.name)} />
        ),
      },
    ]
  }, [t, format, pick, plan])
}
