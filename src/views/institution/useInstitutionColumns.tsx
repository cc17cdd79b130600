import { useMemo } from 'react'
import type { InstitutionRow } from '#domain/judge/institutionRows.ts'
import { valueOf } from '#domain/judge/reading.ts'
import { hasPlan, rollup } from '#domain/judge/rollup.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { shareText } from '#i18n/shareText.ts'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { institutionColumns } from '#telling/institutionColumns.ts'
import { progressText } from '#telling/progressText.ts'
import { Bullet } from '#ui/charts/Bullet.tsx'
import { drawn } from '#ui/table/tableColumn.ts'
import type { TableColumn } from '#ui/table/tableColumn.ts'
import { InstitutionLink } from '../links/InstitutionLink.tsx'
import { ReportLink } from '../links/ReportLink.tsx'
import { SourceButton } from '../provenance/SourceButton.tsx'
import { CountsTotal } from '../verdict/CountsTotal.tsx'
import { DoneTotal } from '../verdict/DoneTotal.tsx'
import { TimelinessText } from '../verdict/TimelinessText.tsx'

/** The columns of the table of institutions. */
export function useInstitutionColumns(): readonly TableColumn<InstitutionRow>[] {
  const say = useSay()
  const snapshot = useSnapshot()
  return useMemo((): readonly TableColumn<InstitutionRow>[] => {
    const { rules } = snapshot.plan
    const sum = (rows: readonly InstitutionRow[], of: (row: InstitutionRow) => number) =>
      say.format.number(rows.reduce((total, row) => total + of(row), 0))
    const led = (rows: readonly InstitutionRow[]) => rows.flatMap((row) => row.led)
    return drawn(institutionColumns(say, snapshot), {
      name: {
        cell: ({ institution }) => <InstitutionLink id={institution.id} isFull />,
        isRowHeader: true,
        minWidth: 220,
        total: (rows) => say('institutions.totalOf', { n: rows.length }),
      },
      kind: { isHiddenByDefault: true },
      leads: { isInCard: true, align: 'end', total: (rows) => sum(rows, (row) => row.led.length) },
      status: {
        isInCard: true,
        cell: (row) => <CountsTotal rows={row.led} />,
        minWidth: 150,
        total: (rows) => <CountsTotal rows={led(rows)} />,
      },
      done: { isInCard: true, align: 'end', total: (rows) => <DoneTotal rows={led(rows)} /> },
      planned: { align: 'end', total: (rows) => shareText(say, rollup(led(rows), rules).planned) },
      progress: {
        cell: ({ rollup: progress }) =>
          hasPlan(progress) ? (
            <Bullet
              done={valueOf(progress.actual)}
              planned={valueOf(progress.planned)}
              label={progressText(say, progress)}
            />
          ) : null,
        minWidth: 110,
      },
      coLeads: { align: 'end' },
      partner: { align: 'end' },
      indicators: { align: 'end', total: (rows) => sum(rows, (row) => row.indicators) },
      onTime: { align: 'end' },
      latest: {
        isInCard: true,
        minWidth: 120,
        cell: ({ institution, latest }) =>
          latest &&
          snapshot.lastClosed && (
            <ReportLink by={institution.id} period={snapshot.lastClosed}>
              <TimelinessText timeliness={latest} />
            </ReportLink>
          ),
      },
      source: {
        isOpening: true,
        cell: ({ institution }) => (
          <SourceButton
            provenance={institution.provenance}
            sources={institution.sources}
            of={say.pick(institution.name)}
          />
        ),
      },
    })
  }, [say, snapshot])
}
