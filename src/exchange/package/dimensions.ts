import { groupBy } from '#domain/groupBy.ts'
import { readBreakdown } from '#domain/plan/dimension.ts'
import type { Dimension, DimensionCode } from '#domain/plan/dimension.ts'
import { writtenIn } from '#domain/plan/wording.ts'
import type { Problem } from './problem.ts'
import { flag, optionalText, text, wording } from './row.ts'
import type { Row, Tables } from './row.ts'
import { at } from './rowRules.ts'
import { inEach } from './writtenRow.ts'
import type { WrittenRow } from './writtenRow.ts'

/** The dimensions of a table that has a row for each of their codes. */
export function toDimensions(rows: readonly Row[]): readonly Dimension[] {
  return [...groupBy(rows, (row) => text(row, 'dimension'))].map(([id, own]): Dimension => {
    const total = own.find((row) => flag(row, 'total'))
    const names = own.map((row) => wording(row, 'dimension'))
    return {
      id,
      name: names.find((name) => writtenIn(name).length > 0) ?? names[0] ?? { en: '', ar: '' },
      ...(total && { total: toCode(total) }),
      codes: own.filter((row) => row !== total).map(toCode),
      overlaps: own.some((row) => flag(row, 'overlaps')),
    }
  })
}

function toCode(row: Row): DimensionCode {
  const parent = optionalText(row, 'parent')
  return {
    id: text(row, 'id'),
    code: text(row, 'code'),
    label: wording(row, 'label'),
    ...(parent !== undefined && { parent }),
  }
}

/** The rows of that table; what is said once of a dimension stands on its first row. */
export function dimensionRows(dimensions: readonly Dimension[] = []): readonly WrittenRow[] {
  return dimensions.flatMap(({ id: dimension, name, total, codes, overlaps }) =>
    [...(total ? [total] : []), ...codes].map(({ id, code, label, parent }, index): WrittenRow => ({
      id,
      dimension,
      ...(index === 0 && inEach('dimension', name)),
      code,
      ...inEach('label', label),
      parent,
      total: code === total?.code ? true : undefined,
      overlaps: index === 0 && overlaps ? true : undefined,
    })),
  )
}

/** Codes twice, totals twice, parents that are not there, and figures broken down by what the table does not have. */
export function dimensionProblems({ dimensions: rows, observations }: Tables): readonly Problem[] {
  if (rows.length === 0) return []
  const codesOf = groupBy(rows, (row) => text(row, 'dimension'))
  const wrong = [...codesOf.values()].flatMap((own) =>
    own.flatMap((row, index): readonly Problem[] => {
      const before = own.slice(0, index)
      const twin = before.find((other) => text(other, 'code') === text(row, 'code'))
      if (twin) return [at(row, 'code', 'idTwice', String(twin.line))]
      if (flag(row, 'total') && before.some((other) => flag(other, 'total'))) return [at(row, 'total', 'totalTwice')]
      const parent = optionalText(row, 'parent')
      return parent === undefined || isAncestor(own, row) ? [] : [at(row, 'parent', 'parentUnknown')]
    }),
  )
  const unknown = observations.flatMap((row) =>
    [...readBreakdown(text(row, 'breakdown'))].flatMap(([id, code]) =>
      codesOf.get(id)?.some((each) => text(each, 'code') === code)
        ? []
        : [at(row, 'breakdown', 'breakdownUnknown', `${id}=${code}`)],
    ),
  )
  return [...wrong, ...unknown]
}

/** Whether the parents of a code lead up to one that has none. */
function isAncestor(own: readonly Row[], row: Row): boolean {
  const seen = new Set<Row>()
  for (let at: Row | undefined = row; at;) {
    if (seen.has(at)) return false
    seen.add(at)
    const parent: string | undefined = optionalText(at, 'parent')
    if (parent === undefined) return true
    at = own.find((each) => text(each, 'code') === parent)
  }
  return false
}
