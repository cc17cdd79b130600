import { useMemo } from 'react'
import type { IndicatorSnapshot } from '#domain/snapshot.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { datedFigure } from '#telling/figureText.ts'
import { indicatorColumns } from '#telling/indicatorColumns.ts'
import { originOfIndicator } from '#telling/sourceText.ts'
import { Sparkline } from '#ui/charts/Sparkline.tsx'
import { Words } from '#ui/controls/Words.tsx'
import { drawn } from '#ui/table/tableColumn.ts'
import type { TableColumn } from '#ui/table/tableColumn.ts'
import { AxisLink } from '../links/AxisLink.tsx'
import { IndicatorLink } from '../links/IndicatorLink.tsx'
import { InstitutionLink } from '../links/InstitutionLink.tsx'
import { SourceButton } from '../provenance/SourceButton.tsx'
import { KnownOf } from '../verdict/KnownOf.tsx'
import { RatingBadge } from '../verdict/RatingBadge.tsx'

/** The columns of every table of indicators. */
export function useIndicatorColumns(): readonly TableColumn<IndicatorSnapshot>[] {
  const say = useSay()
  const snapshot = useSnapshot()
  return useMemo(
    (): readonly TableColumn<IndicatorSnapshot>[] =>
      drawn(indicatorColumns(say, snapshot), {
        name: {
          cell: ({ indicator }) => <IndicatorLink indicator={indicator} />,
          isRowHeader: true,
          minWidth: 240,
          total: (rows) => say('indicators.totalOf', { n: rows.length }),
        },
        rating: { isOpening: true, isInCard: true, cell: (row) => <RatingBadge row={row} />, minWidth: 130 },
        latest: {
          isInCard: true,
          align: 'end',
          total: (rows) => (
            <KnownOf id="table.figured" of={rows} isKnown={({ rating }) => rating.latest !== undefined} />
          ),
        },
        unit: { isInCard: true, cell: ({ indicator }) => <Words of={indicator.unit} /> },
        trend: { cell: ({ indicator, record }) => <Sparkline series={record.main} scale={indicator.scale} /> },
        target: {
          isInCard: true,
          cell: ({ indicator }) => {
            const goal = indicator.targets.at(-1)
            return goal ? datedFigure(say, indicator, goal) : say('rating.noTarget')
          },
          total: (rows) => (
            <KnownOf id="table.targeted" of={rows} isKnown={({ indicator }) => indicator.targets.length > 0} />
          ),
        },
        axis: { cell: ({ indicator }) => <AxisLink id={indicator.axis} /> },
        direction: { isHiddenByDefault: true },
        keeper: {
          cell: ({ indicator }) => indicator.keeper && <InstitutionLink id={indicator.keeper} />,
          isHiddenByDefault: true,
        },
        source: {
          isOpening: true,
          cell: (row) => <SourceButton {...originOfIndicator(row)} of={say.pick(row.indicator.name)} />,
        },
      }),
    [say, snapshot],
  )
}
