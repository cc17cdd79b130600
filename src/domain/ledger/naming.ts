import type { InstitutionId } from '../plan/ids.ts'
import type { Arrival, Entry } from './arrival.ts'
import { cell } from './figures.ts'
import type { Figures } from './figures.ts'
import { itemOf } from './itemRef.ts'
import type { ItemRef } from './itemRef.ts'

/** What another statement names: whose it is, how it came and what it speaks about. */
export interface NamedItem {
  readonly by: InstitutionId
  readonly arrival: Arrival['kind']
  /** The action or indicator and the cell of it; undefined for what has no subject. */
  readonly subject: string | undefined
}

interface Naming {
  readonly ref: ItemRef
  /** What the named thing must speak about; undefined where anything will do. */
  readonly subject?: string
}

/**
 * Every reference by which a statement, or one row of its table, claims a hold on another. A review holds nothing: to
 * judge is an office.
 */
export function refsNamed({ update, figures }: Entry, row?: number): readonly ItemRef[] {
  switch (update.kind) {
    case 'actionReported':
      return update.supersedes
    case 'indicatorsObserved': {
      if (!figures) return []
      const { supersedes } = figures.columns
      return row === undefined ? supersedes.values.flat() : cell(supersedes, row)
    }
    case 'updateWithdrawn':
      return [update.withdrawn]
    case 'reportFiled':
      return update.items.map(itemOf)
    case 'noteAdded':
    case 'reportReviewed':
    case 'periodApproved':
    case 'decisionTaken':
    case 'decisionFollowed':
    case 'statusSet':
    case 'editionAdopted':
    case 'keyEnrolled':
    case 'keyClosed':
    case 'releasePublished':
      return []
  }
}

/** The same with what the named things must speak about. */
export function namings(entry: Entry): readonly Naming[] {
  const { update, figures } = entry
  if (update.kind === 'actionReported') return update.supersedes.map((ref) => ({ ref, subject: update.action }))
  if (update.kind !== 'indicatorsObserved') return refsNamed(entry).map((ref) => ({ ref }))
  return figures
    ? correctingRows(figures).flatMap(({ row, refs }) =>
        refs.map((ref) => ({ ref, subject: cellSubject(figures, row) })),
      )
    : []
}

/** The rows of a table that correct something, with what they correct. */
export function correctingRows({ rows, columns: { supersedes } }: Figures) {
  const found: { readonly row: number; readonly refs: readonly ItemRef[] }[] = []
  if (supersedes.values.every(({ length }) => length === 0)) return found
  for (let row = 0; row < rows; row += 1) {
    const refs = cell(supersedes, row)
    if (refs.length > 0) found.push({ row, refs })
  }
  return found
}

/** What a statement, or one row of its table, speaks about. A table as a whole may be corrected by any of its cells. */
export function subjectOf({ update, figures }: Entry, row: number | undefined): string | undefined {
  if (update.kind === 'actionReported') return update.action
  return update.kind !== 'indicatorsObserved' || row === undefined || !figures ? undefined : cellSubject(figures, row)
}

function cellSubject({ columns, rows }: Figures, row: number): string {
  if (row >= rows) return 'no row'
  return `${cell(columns.indicator, row)}|${cell(columns.period, row)}|${cell(columns.breakdown, row)}`
}
