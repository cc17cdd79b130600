import type { InstitutionId } from '#domain/plan/ids.ts'
import type { Page } from './page.ts'

/** The short name of an institution. */
export function institutionWord({ say, doc }: Pick<Page, 'say' | 'doc'>, id: InstitutionId): string {
  const found = doc.institutions.find((each) => each.id === id)
  return found ? say.pick(found.short) : id
}
