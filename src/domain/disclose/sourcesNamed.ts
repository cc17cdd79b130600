import type { Source } from '../plan/source.ts'
import type { PublicDoc } from './publicDoc.ts'

type Rows = Pick<
  PublicDoc,
  'axes' | 'objectives' | 'institutions' | 'actions' | 'indicators' | 'recommendations' | 'caveats'
>

/** The sources that something published rests on, in the plan's order. */
export function sourcesNamed(sources: readonly Source[], rows: Rows): readonly Source[] {
  const named = new Set<string>([
    ...[
      ...rows.axes,
      ...rows.objectives,
      ...rows.institutions,
      ...rows.recommendations,
      ...rows.actions.map(({ action }) => action),
      ...rows.actions.flatMap(({ record }) => record.current?.update ?? []),
      ...rows.indicators.map(({ indicator }) => indicator),
      ...rows.indicators.flatMap(({ indicator, figures }) => [...indicator.targets, ...figures]),
    ].flatMap((row) => row.sources),
    ...rows.caveats.flatMap(({ about }) => about),
  ])
  return sources
    .filter(({ id }) => named.has(id))
    .map(({ id, title, publisher, published, url, note }) => ({ id, title, publisher, published, url, note }))
}
