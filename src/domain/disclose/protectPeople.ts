import type { Dimension } from '../plan/dimension.ts'
import type { IndicatorId } from '../plan/ids.ts'
import type { Indicator } from '../plan/indicator.ts'
import type { Publishing } from '../plan/publishing.ts'
import { acrossReleases } from './acrossReleases.ts'
import type { ReleasedFigure } from './acrossReleases.ts'
import { figureId, lineOf } from './counted.ts'
import type { CountFigure } from './counted.ts'
import type { Range } from './range.ts'
import { countFigure } from './statedFigures.ts'
import type { StatedFigure } from './statedFigures.ts'
import { suppress } from './suppress.ts'

/** An indicator with its figures, before anything is withheld. */
export interface StatedIndicator {
  readonly indicator: Indicator
  readonly figures: readonly StatedFigure[]
}

/** Why figures of an indicator are withheld. */
export interface WithheldTable {
  readonly indicator: IndicatorId
  /** Figures with a value. */
  readonly figures: number
  /** Counts below the threshold. */
  readonly small: number
  /** Counts that others could be worked out from. */
  readonly protecting: number
  /** Ratios of counts that are withheld, or of which it is not said what they are made of. */
  readonly ratios: number
  /** Values that are no whole number of people. */
  readonly notWhole: number
}

/** What was done so that nobody is found in the figures, for the secretariat's eyes alone. */
export interface DisclosureReport {
  readonly threshold: number
  /** Those of which something is withheld. */
  readonly tables: readonly WithheldTable[]
  /** Indicators that count people because nobody said what they count. */
  readonly unmarked: readonly IndicatorId[]
  /** Totals that their parts exceed, by the figure's id. */
  readonly broken: readonly string[]
  /** What could still be worked out: while anything is here nothing may be published. */
  readonly exposed: readonly {
    readonly indicator: string
    readonly figure: string
    readonly range: Range | undefined
  }[]
}

/** Which figures are withheld, by their ids, and why. */
export interface ProtectedFigures {
  readonly withheld: ReadonlySet<string>
  readonly report: DisclosureReport
  /** The counts as this release has them, for the audit of later ones. */
  readonly released: readonly ReleasedFigure[]
}

/** Withholds what would single people out, in these figures and together with earlier releases. */
export function protectPeople(
  indicators: readonly StatedIndicator[],
  dimensions: readonly Dimension[],
  { threshold }: Pick<Publishing, 'threshold'>,
  releases: readonly (readonly ReleasedFigure[])[],
): ProtectedFigures {
  const ofPeople = indicators.filter(({ indicator }) => countsPeople(indicator))
  const counted = ofPeople.flatMap(({ indicator, figures }): readonly CountFigure[] => {
    if (indicator.measure === 'ratio') return []
    const counts = figures.flatMap((figure) => countFigure(indicator, figure, dimensions) ?? [])
    return [...counts, ...baselineOf(indicator, counts, dimensions)]
  })
  const partsByIndicator = new Map(
    ofPeople.flatMap(({ indicator: { id, measure, madeOf } }) => (madeOf && measure !== 'ratio' ? [[id, madeOf]] : [])),
  )
  const union = acrossReleases(counted, releases, { dimensions, partsByIndicator })
  const { withheld: places, primary, exposed } = suppress(union, { threshold, zeros: 'shown' }, union.before)
  const placeById = new Map(counted.map(({ id }, index) => [id, union.places[index] ?? -1]))
  const withheldCounts = new Set(counted.flatMap(({ id }) => (places.has(placeById.get(id) ?? -1) ? [id] : [])))
  const withheld = new Set(withheldCounts)
  const tables = ofPeople.map(({ indicator, figures }): WithheldTable => {
    const valued = figures.filter(({ reading }) => reading.kind === 'value')
    const isRatio = indicator.measure === 'ratio'
    const bare = isRatio
      ? valued.filter((figure) => !isMadeOfShown(indicator, figure, indicators, dimensions, withheldCounts))
      : []
    const notWhole = isRatio ? [] : valued.filter((figure) => !countFigure(indicator, figure, dimensions))
    for (const { id } of [...bare, ...notWhole]) withheld.add(id)
    const hidden = valued.filter(({ id }) => withheldCounts.has(id))
    const small = hidden.filter(({ id }) => primary.has(placeById.get(id) ?? -1))
    return {
      indicator: indicator.id,
      figures: valued.length,
      small: small.length,
      protecting: hidden.length - small.length,
      ratios: bare.length,
      notWhole: notWhole.length,
    }
  })
  return {
    withheld,
    report: {
      threshold,
      tables: tables.filter((table) => table.small + table.protecting + table.ratios + table.notWhole > 0),
      unmarked: ofPeople.filter(({ indicator }) => !indicator.counts).map(({ indicator: { id } }) => id),
      broken: union.broken,
      exposed: exposed.map(({ place, range }) => ({
        indicator: union.counts[place]?.table ?? '',
        figure: union.counts[place]?.id ?? '',
        range,
      })),
    },
    released: counted.map((figure) => ({ ...figure, isWithheld: withheldCounts.has(figure.id) })),
  }
}

/** Whether people are looked for in its figures: where nobody says otherwise, and steps of a scale are no counts. */
export function countsPeople({ counts, scale }: Pick<Indicator, 'counts' | 'scale'>): boolean {
  return counts === 'people' || (counts === undefined && scale.length === 0)
}

/** A baseline is a figure too, where none of its period says the same. */
function baselineOf(
  indicator: Indicator,
  counts: readonly CountFigure[],
  dimensions: readonly Dimension[],
): readonly CountFigure[] {
  const { baseline, measure } = indicator
  if (!baseline || !Number.isSafeInteger(baseline.value) || baseline.value < 0) return []
  const id = baselineId(indicator, dimensions)
  if (counts.some((figure) => figure.id === id)) return []
  const { period, value } = baseline
  return [{ id, line: lineOf(indicator, {}), indicator: indicator.id, measure, period, breakdown: new Map(), value }]
}

/** The figure that a baseline is. */
export function baselineId(indicator: Indicator, dimensions: readonly Dimension[]): string {
  const { period } = indicator.baseline ?? { period: '' as never }
  return figureId(indicator, { period, breakdown: '' }, dimensions)
}

/** A ratio is shown where everything it is made of is. */
function isMadeOfShown(
  { madeOf = [] }: Indicator,
  { row }: StatedFigure,
  indicators: readonly StatedIndicator[],
  dimensions: readonly Dimension[],
  withheld: ReadonlySet<string>,
): boolean {
  return (
    madeOf.length > 0 &&
    madeOf.every((part) => {
      const found = indicators.find(({ indicator }) => indicator.id === part)
      if (!found) return false
      const { period, breakdown } = row
      const id = figureId(found.indicator, { period, breakdown }, dimensions)
      return found.figures.some((figure) => figure.id === id && figure.reading.kind === 'value') && !withheld.has(id)
    })
  )
}
