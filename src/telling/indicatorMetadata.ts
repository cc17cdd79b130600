import type { Indicator } from '#domain/plan/indicator.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import type { Say } from '#i18n/say.ts'
import { extraFacts } from './actionFacts.ts'
import { named } from './facts.ts'
import type { NamedFact } from './facts.ts'
import { datedFigure } from './figureText.ts'
import { institutionName } from './names.ts'

export type MetadataFact =
  | 'code'
  | 'extra'
  | 'unit'
  | 'kind'
  | 'measure'
  | 'direction'
  | 'frequency'
  | 'method'
  | 'baseline'
  | 'targets'
  | 'keeper'
  | 'objective'
  | 'scale'
  | 'axisBasis'
  | 'tags'
  | 'id'

/** The metadata sheet of an indicator, in the order of the SDMX metadata structure. */
export function indicatorMetadata(
  say: Say,
  snapshot: Snapshot,
  indicator: Indicator,
): readonly NamedFact<MetadataFact>[] {
  const { format, pick } = say
  const { plan, outline } = snapshot
  const { baseline, targets, keeper, scale, tags } = indicator
  const objective = indicator.objective && outline.objectives.get(indicator.objective)
  const at = (of: Parameters<typeof datedFigure>[2]) => datedFigure(say, indicator, of)
  return [
    ...named('code', say('column.code'), indicator.code),
    { id: 'unit', term: say('column.unit'), value: pick(indicator.unit) },
    { id: 'kind', term: say('metadata.kind'), value: say(`indicator.kind.${indicator.kind}`) },
    { id: 'measure', term: say('metadata.measure'), value: say(`measure.${indicator.measure}`) },
    { id: 'direction', term: say('column.direction'), value: say(`direction.${indicator.direction}`) },
    { id: 'frequency', term: say('metadata.frequency'), value: say(`frequency.${indicator.frequency}`) },
    {
      id: 'method',
      term: say('fact.method'),
      value: indicator.method
        ? say(`method.${indicator.method}`)
        : say('metadata.usualMethod', { method: say(`method.${plan.rules.ratingMethod}`) }),
    },
    { id: 'baseline', term: say('fact.baseline'), value: baseline ? at(baseline) : say('metadata.noBaseline') },
    {
      id: 'targets',
      term: say('metadata.targets'),
      value: targets.length > 0 ? format.list(targets.map(at)) : say('rating.noTarget'),
    },
    { id: 'keeper', term: say('column.keeper'), value: keeper ? institutionName(say, snapshot, keeper) : say('none') },
    ...named('objective', say('column.objective'), objective && pick(objective.title)),
    ...named(
      'scale',
      say('metadata.scale'),
      scale.length > 0 ? format.list(scale.map(({ label }) => pick(label))) : undefined,
    ),
    { id: 'axisBasis', term: say('action.axisBasis'), value: say(`axisBasis.${indicator.axisBasis}`) },
    ...named('tags', say('column.tags'), tags.join(', ') || undefined),
    ...extraFacts(indicator),
    { id: 'id', term: say('action.id'), value: indicator.id },
  ]
}
