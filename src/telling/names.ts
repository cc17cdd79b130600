import type { AxisId, InstitutionId } from '#domain/plan/ids.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import type { Say } from '#i18n/say.ts'

/** The short name of an institution; its id where the plan does not know it. */
export function institutionName({ pick }: Say, { outline }: Snapshot, id: InstitutionId): string {
  const found = outline.institutions.get(id)
  return found ? pick(found.short) : id
}

/** Everything an institution is called: its code, its names, full and short, in every language. */
export function everyName({ outline }: Snapshot, id: InstitutionId): string {
  const found = outline.institutions.get(id)
  return [id, ...Object.values(found?.name ?? {}), ...Object.values(found?.short ?? {})].join(' ')
}

/** The name of an axis; its id where the plan does not know it. */
export function axisName({ pick }: Say, { outline }: Snapshot, id: AxisId): string {
  const found = outline.axes.get(id)
  return found ? pick(found.name) : id
}
