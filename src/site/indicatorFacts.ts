import type { PublicIndicator } from '#domain/disclose/publicDoc.ts'
import { fact } from '#telling/facts.ts'
import type { ToldFact } from '#telling/facts.ts'
import { datedFigure } from '#telling/figureText.ts'
import { institutionWord } from './names.ts'
import type { Page } from './page.ts'

/** The metadata sheet of a published indicator, in the order of the SDMX metadata structure. */
export function indicatorFacts(page: Page, { indicator }: PublicIndicator): readonly ToldFact[] {
  const { say, doc } = page
  const { format, pick } = say
  const { baseline, targets, keeper, scale, tags } = indicator
  return [
    ...fact(say('column.code'), indicator.code),
    { term: say('column.unit'), value: pick(indicator.unit) },
    { term: say('metadata.kind'), value: say(`indicator.kind.${indicator.kind}`) },
    { term: say('metadata.measure'), value: say(`measure.${indicator.measure}`) },
    { term: say('site.counts'), value: say(`site.counts.${indicator.counts}`) },
    { term: say('column.direction'), value: say(`direction.${indicator.direction}`) },
    { term: say('metadata.frequency'), value: say(`frequency.${indicator.frequency}`) },
    { term: say('fact.method'), value: say(`method.${indicator.method ?? doc.strategy.rules.ratingMethod}`) },
    {
      term: say('fact.baseline'),
      value: baseline ? baselineText(page, indicator, baseline) : say('metadata.noBaseline'),
    },
    {
      term: say('metadata.targets'),
      value:
        targets.length > 0
          ? format.list(targets.map((target) => datedFigure(say, indicator, target)))
          : say('rating.noTarget'),
    },
    ...fact(say('column.keeper'), keeper && institutionWord(page, keeper)),
    ...fact(say('metadata.scale'), scale.length > 0 ? format.list(scale.map(({ label }) => pick(label))) : undefined),
    { term: say('action.axisBasis'), value: say(`axisBasis.${indicator.axisBasis}`) },
    ...fact(say('column.tags'), tags.join(', ') || undefined),
    { term: say('action.id'), value: indicator.id },
  ]
}

function baselineText(
  { say }: Page,
  indicator: PublicIndicator['indicator'],
  { period, value }: NonNullable<PublicIndicator['indicator']['baseline']>,
): string {
  return value === 'withheld'
    ? say('figure.dated', { value: say('site.withheld.mark'), period: say.format.period(period) })
    : datedFigure(say, indicator, { period, value })
}
