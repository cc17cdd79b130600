import { countSystem } from './countSystem.ts'
import type { CountedSystem } from './countSystem.ts'
import type { CountFigure, Sums } from './counted.ts'
import type { Count, Equation } from './system.ts'

/** A figure as a release had it: shown, or withheld. What it was is kept where nobody outside sees it. */
export interface ReleasedFigure extends CountFigure {
  readonly isWithheld: boolean
}

/** All that readers have seen and are to see now. */
export interface UnionSystem extends CountedSystem {
  /** Places of the figures that are to be published, in their order. */
  readonly places: readonly number[]
  /** Places of those among them that an earlier release withheld. */
  readonly before: ReadonlySet<number>
}

/**
 * The figures to be published together with those of all earlier releases. A figure that is still the same is one number,
 * whichever release shows it; one that was revised is two, each within the sums of its own release: what readers learn
 * from the difference follows from both.
 */
export function acrossReleases(
  figures: readonly CountFigure[],
  releases: readonly (readonly ReleasedFigure[])[],
  sums: Sums,
): UnionSystem {
  const now = countSystem(figures, sums)
  const counts: Count[] = [...now.counts]
  const equations: Equation[] = [...now.equations]
  const known = new Set(equations.map(keyOfEquation))
  const placeById = new Map(counts.map(({ id }, place) => [id, place]))
  const before = new Set<number>()
  for (const [index, release] of releases.entries()) {
    const past = countSystem(release, sums)
    const isWithheld = new Map(release.map((each) => [each.id, each.isWithheld]))
    const places = past.counts.map((count) => {
      const same = placeById.get(count.id)
      const here = same === undefined ? undefined : counts[same]
      const wasHidden = isWithheld.get(count.id)
      if (same !== undefined && here && here.value === count.value) {
        if (wasHidden === false) counts[same] = { ...here, kind: 'known' }
        if (wasHidden && here.kind === 'cell') before.add(same)
        return same
      }
      const kind = wasHidden === undefined ? count.kind : wasHidden ? 'hidden' : 'known'
      const id = `${count.id} in release ${index + 1}`
      const alike = placeById.get(id)
      if (alike !== undefined) return alike
      counts.push({ ...count, id, kind })
      placeById.set(id, counts.length - 1)
      return counts.length - 1
    })
    for (const { whole, parts } of past.equations) {
      const equation = { whole: places[whole] ?? 0, parts: parts.map((part) => places[part] ?? 0) }
      const key = keyOfEquation(equation)
      if (known.has(key)) continue
      known.add(key)
      equations.push(equation)
    }
  }
  return {
    counts,
    equations,
    broken: now.broken,
    places: figures.map(({ id }) => placeById.get(id) ?? 0),
    before: new Set([...before].filter((place) => counts[place]?.kind === 'cell')),
  }
}

function keyOfEquation({ whole, parts }: Equation): string {
  return `${whole}=${parts.toSorted((a, b) => a - b).join('+')}`
}
