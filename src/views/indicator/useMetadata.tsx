import type { Indicator } from '#domain/plan/indicator.ts'
import { useLocale, useText } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import type { Fact } from '#ui/controls/Facts.tsx'
import { InstitutionLink } from '../links/InstitutionLink.tsx'
import { figureText } from '../verdict/figures.ts'

/** The metadata sheet of an indicator, in the order of the SDMX metadata structure. */
export function useMetadata(indicator: Indicator): readonly Fact[] {
  const t = useText()
  const locale = useLocale()
  const { format, pick } = locale
  const { plan, outline } = useSnapshot()
  const objective = indicator.objective && outline.objectives.get(indicator.objective)
  const at = ({
    period,
    value,
  }: {
    readonly period: NonNullable<Indicator['baseline']>['period']
    readonly value: number
  }) => `${figureText(indicator, value, locale)} (${format.period(period)})`
  return [
    { term: t('column.unit'), value: pick(indicator.unit) },
    { term: t('metadata.kind'), value: t(`indicator.kind.${indicator.kind}`) },
    { term: t('metadata.measure'), value: t(`measure.${indicator.measure}`) },
    { term: t('column.direction'), value: t(`direction.${indicator.direction}`) },
    { term: t('metadata.frequency'), value: t(`frequency.${indicator.frequency}`) },
    { term: t('fact.method'), value: t(`method.${indicator.method ?? plan.rules.ratingMethod}`) },
    { term: t('fact.baseline'), value: indicator.baseline ? at(indicator.baseline) : t('metadata.noBaseline') },
    {
      term: t('metadata.targets'),
      value: indicator.targets.length > 0 ? format.list(indicator.targets.map(at)) : t('rating.noTarget'),
    },
    {
      term: t('column.keeper'),
      value: indicator.keeper ? <InstitutionLink id={indicator.keeper} isFull /> : t('none'),
    },
    ...(objective ? [{ term: t('column.objective'), value: pick(objective.title) }] : []),
    ...(indicator.scale.length > 0
      ? [{ term: t('metadata.scale'), value: format.list(indicator.scale.map(({ label }) => pick(label))) }]
      : []),
    { term: t('action.axisBasis'), value: t(`axisBasis.${indicator.axisBasis}`) },
    ...(indicator.tags.length > 0 ? [{ term: t('column.tags'), value: <bdi>{indicator.tags.join(', ')}</bdi> }] : []),
    { term: t('action.id'), value: <bdi>{indicator.id}</bdi> },
  ]
}
