import { audit, auditing } from './audit.ts'
import type { Exposed } from './audit.ts'
import { equationsByCount, isSeen, isSmall } from './system.ts'
import type { Count, CountSystem, Protection } from './system.ts'

/** What is withheld, and whether that is enough. */
export interface Suppression {
  /** Places of the counts that are withheld. */
  readonly withheld: ReadonlySet<number>
  /** Those of them that are small themselves; the others protect them. */
  readonly primary: ReadonlySet<number>
  /** What could still be worked out: nothing may be published while anything is here. */
  readonly exposed: readonly Exposed[]
}

/**
 * Withholds what is small, then as little else as keeps anyone from working it out by any sum (primary and complementary
 * cell suppression; Hundepool et al., Handbook on Statistical Disclosure Control, ch. 4), and audits the result.
 *
 * @param before what earlier releases withheld: it is given back only where the audit allows it.
 */
export function suppress(
  system: CountSystem,
  protection: Protection,
  before: ReadonlySet<number> = new Set(),
): Suppression {
  const { counts } = system
  const auditOf = auditing(system, protection)
  const primary = placesWhere(counts, (count) => count.kind === 'cell' && isSmall(count.value ?? 0, protection))
  const withheld = new Set([...primary, ...before])
  const next = nextToWithhold(system, protection)
  let { exposed } = auditOf(withheld)
  for (const place of counts.keys())
    while (exposed(place)) {
      const more = next(withheld, place)
      if (more === undefined) break
      withheld.add(more)
      ;({ exposed } = auditOf(withheld))
    }
  giveBack(system, auditOf, primary, withheld)
  return { withheld, primary, exposed: audit(system, withheld, protection) }
}

/** The best number to withhold besides, so that an exposed one is less exposed; undefined where none is left. */
function nextToWithhold(system: CountSystem, protection: Protection) {
  const { counts, equations } = system
  const equationsOf = equationsByCount(system)
  const membersOf = (index: number): readonly number[] => {
    const equation = equations[index]
    return equation ? [equation.whole, ...equation.parts] : []
  }
  const isUnknown = (withheld: ReadonlySet<number>, place: number) => {
    const count = counts[place]
    return count !== undefined && !isSeen(count, place, withheld)
  }
  const isCandidate = (withheld: ReadonlySet<number>, place: number) => {
    const count = counts[place]
    return count?.kind === 'cell' && !withheld.has(place) && (count.value !== 0 || protection.zeros === 'withheld')
  }
  /** Equations in which it would stand alone, and be found out itself or need yet another. */
  const aloneIn = (withheld: ReadonlySet<number>, place: number) =>
    (equationsOf[place] ?? []).filter((index) =>
      membersOf(index).every((other) => other === place || !isUnknown(withheld, other)),
    ).length
  return (withheld: ReadonlySet<number>, exposed: number): number | undefined => {
    const seen = new Set<number>()
    let nearest = [exposed]
    while (nearest.length > 0) {
      const indexes = nearest.flatMap((place) => equationsOf[place] ?? []).filter((index) => !seen.has(index))
      for (const index of indexes) seen.add(index)
      const members = [...new Set(indexes.flatMap(membersOf))]
      const candidates = members.filter((place) => isCandidate(withheld, place))
      const ranked = candidates.map((place) => ({
        place,
        alone: aloneIn(withheld, place),
        ...depthAndValue(counts, place),
      }))
      const [best] = ranked.toSorted(
        (a, b) => a.alone - b.alone || b.depth - a.depth || a.value - b.value || a.place - b.place,
      )
      if (best) return best.place
      nearest = members.filter((place) => isUnknown(withheld, place))
      if (indexes.length === 0) return undefined
    }
    return undefined
  }
}

function depthAndValue(counts: readonly Count[], place: number) {
  const { depth = 0, value = 0 } = counts[place] ?? {}
  return { depth, value }
}

/** Takes back what turns out not to be needed, the largest first. */
function giveBack(
  { counts }: CountSystem,
  auditOf: ReturnType<typeof auditing>,
  primary: ReadonlySet<number>,
  withheld: Set<number>,
): void {
  const secondary = [...withheld].filter((place) => !primary.has(place))
  const valueAt = (place: number) => counts[place]?.value ?? 0
  for (const place of secondary.toSorted((a, b) => valueAt(b) - valueAt(a) || a - b)) {
    const about = auditOf(withheld).about(place)
    withheld.delete(place)
    const { exposed } = auditOf(withheld)
    if (about.some(exposed)) withheld.add(place)
  }
}

function placesWhere(counts: readonly Count[], test: (count: Count) => boolean): ReadonlySet<number> {
  return new Set([...counts.entries()].filter(([, count]) => test(count)).map(([place]) => place))
}
