import { useMemo } from 'react'
import { INDICATOR_RATINGS } from '#domain/judge/indicatorRating.ts'
import { latestPoint } from '#domain/judge/series.ts'
import { periodEnd } from '#domain/plan/period.ts'
import type { IndicatorSnapshot } from '#domain/snapshot.ts'
import { useLocale, useText } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { Sparkline } from '#ui/charts/Sparkline.tsx'
import type { TableColumn } from '#ui/table/tableColumn.ts'
import { AxisLink } from '../links/AxisLink.tsx'
import { IndicatorLink } from '../links/IndicatorLink.tsx'
import { InstitutionLink } from '../links/InstitutionLink.tsx'
import { SourceButton } from '../provenance/SourceButton.tsx'
import { figureText } from '../verdict/figures.ts'
import { RatingBadge } from '../verdict/RatingBadge.tsx'

/** The columns of every table of indicators. */
export function useIndicatorColumns(): readonly TableColumn<IndicatorSnapshot>[] {
  const t = useText()
  const locale = useLocale()
  const { outline, plan } = useSnapshot()
  return useMemo((): readonly TableColumn<IndicatorSnapshot>[] => {
    const { format, pick } = locale
    const latest = ({ record }: IndicatorSnapshot) => latestPoint(record.main)
    const target = ({ indicator }: IndicatorSnapshot) => indicator.targets.at(-1)
    return [
      {
        id: 'name',
        header: t('column.indicator'),
        text: ({ indicator }) => pick(indicator.name),
        cell: ({ indicator }) => <IndicatorLink indicator={indicator} />,
        isRowHeader: true,
        minWidth: 240,
      },
      {
        id: 'rating',
        header: t('column.rating'),
        text: ({ rating }) => t(`rating.${rating.rating}`),
        number: ({ rating }) => INDICATOR_RATINGS.indexOf(rating.rating),
        cell: (row) => <RatingBadge row={row} />,
        minWidth: 130,
      },
      {
        id: 'latest',
        header: t('fact.latest'),
        text: (row) => {
          const value = row.rating.latest?.value
          return value === undefined ? t('gap.notReported') : figureText(row.indicator, value, locale)
        },
        number: ({ rating }) => rating.latest?.value,
        align: 'end',
      },
      { id: 'unit', header: t('column.unit'), text: ({ indicator }) => pick(indicator.unit) },
      {
        id: 'period',
        header: t('column.period'),
        text: (row) => {
          const point = latest(row)
          return point ? format.period(point.period) : ''
        },
        number: (row) => {
          const point = latest(row)
          return point && Number(periodEnd(point.period).replaceAll('-', ''))
        },
      },
      {
        id: 'trend',
        header: t('column.trend'),
        text: () => '',
        cell: ({ indicator, record }) => <Sparkline series={record.main} scale={indicator.scale} />,
      },
      {
        id: 'target',
        header: t('fact.target'),
        text: (row) => {
          const goal = target(row)
          return goal ? `${figureText(row.indicator, goal.value, locale)} (${format.period(goal.period)})` : ''
        },
        number: (row) => target(row)?.value,
        cell: (row) => {
          const goal = target(row)
          return goal ? (
            <bdi>
              {figureText(row.indicator, goal.value, locale)} ({format.period(goal.period)})
            </bdi>
          ) : (
            t('rating.noTarget')
          )
        },
      },
      {
        id: 'axis',
        header: plan.levels.axis ? pick(plan.levels.axis.one) : t('column.axis'),
        text: ({ indicator }) => pick(outline.axes.get(indicator.axis)?.name ?? { en: indicator.axis, ar: '' }),
        cell: ({ indicator }) => <AxisLink id={indicator.axis} />,
      },
      {
        id: 'direction',
        header: t('column.direction'),
        text: ({ indicator }) => t(`direction.${indicator.direction}`),
        isHiddenByDefault: true,
      },
      {
        id: 'keeper',
        header: t('column.keeper'),
        text: ({ indicator }) => {
          const keeper = indicator.keeper && outline.institutions.get(indicator.keeper)
          return keeper ? pick(keeper.short) : ''
        },
        cell: ({ indicator }) => indicator.keeper && <InstitutionLink id={indicator.keeper} />,
        isHiddenByDefault: true,
      },
      {
        id: 'source',
        header: t('column.source'),
        text: ({ indicator }) => t(`provenance.${indicator.provenance}`),
        cell: (row) => {
          const point = latest(row)
          const from = point?.observation ?? row.indicator
          return <SourceButton provenance={from.provenance} sources={from.sources} of={pick(row.indicator.name)} />
        },
      },
    ]
  }, [t, locale, outline, plan])
}
