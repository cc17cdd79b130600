import { contentHash } from '#domain/ledger/canonical.ts'
import type { Entry } from '#domain/ledger/arrival.ts'
import { makeDay } from '#domain/plan/day.ts'
import type { Day } from '#domain/plan/day.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { buildPlan } from './buildPlan.ts'
import { buildEntries } from './buildEntries.ts'
import type { PlanHeader } from './header.ts'
import { checkDescribed, checkResources, DESCRIPTOR, openDescriptor, openText } from './openPackage.ts'
import type { OpenFile } from './openPackage.ts'
import { problem } from './problem.ts'
import type { Problem } from './problem.ts'
import { readTable } from './readTable.ts'
import { checkReferences } from './references.ts'
import type { Row, Tables } from './row.ts'
import { checkRows } from './rowRules.ts'
import { tablesIn } from './schemas.ts'
import type { Table, TableName } from './schemas.ts'
import { warningsIn } from './warnings.ts'

/** A strategy ready to be stored. */
export interface LoadedPackage {
  readonly plan: Plan
  /** SHA-256 of the plan's canonical form. */
  readonly planHash: string
  readonly entries: readonly Entry[]
  readonly rowsByTable: Readonly<Record<TableName, number>>
}

export type PackageResult =
  | { readonly ok: true; readonly loaded: LoadedPackage; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** How far reading is: files done of files in all. */
export type Progress = (done: number, total: number, file: string) => void

/**
 * Reads and checks a whole package. With any problem nothing is returned but the problems, all of them. What was said
 * after `today` is warned of.
 */
export async function readPackage(
  open: OpenFile,
  onProgress: Progress = () => undefined,
  today = localToday(),
): Promise<PackageResult> {
  const opened = await openDescriptor(open)
  if ('problems' in opened) return { ok: false, problems: opened.problems }
  const { descriptor, header } = opened
  const schemas = tablesIn(header.languages)

  const listed = checkResources(descriptor, schemas)
  const files = descriptor.resources.filter(({ name }) => schemas.some((table) => table.name === name))
  const tables = emptyTables(schemas)
  const problems: Problem[] = [...listed]
  const warnings = checkDescribed(descriptor)
  let isWholeRead = listed.length === 0
  for (const [index, { name, path, ...stated }] of files.entries()) {
    onProgress(index, files.length, path)
    const table = schemas.find((each) => each.name === name)
    const text = await openText(open, path, stated)
    if (!table) continue
    if ('problem' in text) {
      problems.push(text.problem)
      isWholeRead = false
      continue
    }
    const result = readTable(table, path, text.text, header)
    for (const each of result.problems) problems.push(each)
    for (const each of result.warnings) warnings.push(each)
    if (!result.isRead) isWholeRead = false
    tables[table.name] = result.rows
  }
  if (!isWholeRead) return { ok: false, problems }

  const meaning = [...problems, ...checkReferences(schemas, tables), ...checkSecretariat(header, tables)]
  const rules =
    meaning.length > 0
      ? []
      : checkRows({
          tables,
          isIllustrative: header.isIllustrative,
          ratingMethod: header.rules.ratingMethod,
          reporting: header.reporting,
          selfRatings: (header.selfRatings ?? []).map(({ code }) => code),
        })
  if (meaning.length + rules.length > 0) return { ok: false, problems: [...meaning, ...rules] }

  onProgress(files.length, files.length, DESCRIPTOR)
  const plan = buildPlan(header, tables)
  const planHash = contentHash(plan)
  return {
    ok: true,
    warnings: [...warnings, ...warningsIn(schemas, tables, header, today)],
    loaded: {
      plan,
      planHash,
      entries: buildEntries(plan, planHash, tables),
      rowsByTable: Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, rows.length])) as Readonly<
        Record<TableName, number>
      >,
    },
  }
}

/** The day it is where the package is read. */
function localToday(): Day {
  const now = new Date()
  return makeDay(now.getFullYear(), now.getMonth() + 1, now.getDate())
}

function checkSecretariat({ secretariat }: PlanHeader, { institutions }: Tables): Problem[] {
  const exists = institutions.some(({ cells }) => cells['id'] === secretariat)
  return exists
    ? []
    : [problem('referenceUnknown', { file: DESCRIPTOR, column: 'athar.secretariat' }, secretariat, 'institutions')]
}

function emptyTables(schemas: readonly Table[]): Record<TableName, readonly Row[]> {
  return Object.fromEntries(schemas.map(({ name }) => [name, []])) as unknown as Record<TableName, readonly Row[]>
}
