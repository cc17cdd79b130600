import { contentHash } from '#domain/ledger/canonical.ts'
import type { Entry } from '#domain/ledger/arrival.ts'
import { makeDay } from '#domain/plan/day.ts'
import type { Day } from '#domain/plan/day.ts'
import type { Plan } from '#domain/plan/plan.ts'
import * as v from 'valibot'
import { buildPlan } from './buildPlan.ts'
import { buildEntries } from './buildEntries.ts'
import { descriptorSchema } from './descriptor.ts'
import type { Descriptor } from './descriptor.ts'
import { descriptorProblems, settingsTwice } from './descriptorProblems.ts'
import { readHeader } from './header.ts'
import type { PlanHeader } from './header.ts'
import { isAsStated, stateBytes } from './integrity.ts'
import type { StatedBytes } from './integrity.ts'
import { problem } from './problem.ts'
import type { Problem } from './problem.ts'
import { readTable } from './readTable.ts'
import { checkReferences } from './references.ts'
import type { Row, Tables } from './row.ts'
import { checkRows } from './rowRules.ts'
import { tablesIn } from './schemas.ts'
import type { Table, TableName } from './schemas.ts'
import { warningsIn } from './warnings.ts'

/** Opens a file of the package by its path beside the descriptor; the text, or why it cannot be had. */
export type OpenFile = (path: string) => Promise<{ readonly bytes: Uint8Array } | { readonly failure: string }>

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

const DESCRIPTOR = 'datapackage.json'

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
    const result = readTable(table, path, text.text, header.languages)
    for (const each of result.problems) problems.push(each)
    warnings.push(...result.warnings)
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
    warnings: [...warnings, ...warningsIn(schemas, tables, header.isIllustrative, today)],
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

async function openDescriptor(
  open: OpenFile,
): Promise<
  { readonly descriptor: Descriptor; readonly header: PlanHeader } | { readonly problems: readonly Problem[] }
> {
  const file = await openText(open, DESCRIPTOR)
  if ('problem' in file) return { problems: [file.problem] }
  let json: unknown
  try {
    json = JSON.parse(file.text)
  } catch (error) {
    return { problems: [problem('notJson', { file: DESCRIPTOR }, '', error instanceof Error ? error.message : '')] }
  }
  const twice = settingsTwice(DESCRIPTOR, file.text)
  if (twice.length > 0) return { problems: twice }
  if (typeof json !== 'object' || json === null || Array.isArray(json) || !('athar' in json))
    return { problems: [problem('notPackage', { file: DESCRIPTOR })] }
  const parsed = v.safeParse(descriptorSchema, json)
  if (!parsed.success) {
    return { problems: descriptorProblems(DESCRIPTOR, parsed.issues) }
  }
  const header = readHeader(DESCRIPTOR, parsed.output)
  return Array.isArray(header) ? { problems: header } : { descriptor: parsed.output, header: header as PlanHeader }
}

async function openText(
  open: OpenFile,
  path: string,
  stated: StatedBytes = {},
): Promise<{ readonly text: string } | { readonly problem: Problem }> {
  const file = await open(path)
  if ('failure' in file) return { problem: problem('fileMissing', { file: path }, '', file.failure) }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(file.bytes)
  } catch {
    return { problem: problem('notUtf8', { file: path }) }
  }
  if (/^\s*<(!doctype|html)/i.test(text)) return { problem: problem('webPage', { file: path }, text.slice(0, 40)) }
  if (isAsStated(file.bytes, stated)) return { text }
  const { bytes, hash } = stateBytes(file.bytes)
  return { problem: problem('fileChanged', { file: path }, sizeText(bytes, hash), sizeText(stated.bytes, stated.hash)) }
}

/** `12,345 bytes, sha256:0123abcd…`, as far as they are known. */
function sizeText(bytes: number | undefined, hash: string | undefined): string {
  const size = bytes === undefined ? [] : [`${bytes.toLocaleString('en')} bytes`]
  return [...size, ...(hash === undefined ? [] : [`${hash.slice(0, 15)}…`])].join(', ')
}

function checkResources({ resources }: Descriptor, schemas: readonly Table[]): Problem[] {
  const names = resources.map(({ name }) => name)
  const place = { file: DESCRIPTOR, column: 'resources' }
  const known = schemas.map(({ name }) => name)
  return [
    ...schemas
      .filter(({ name, isOptional }) => !isOptional && !names.includes(name))
      .map(({ name }) => problem('tableMissing', place, '', name)),
    ...names
      .filter((name) => !known.some((each) => each === name))
      .map((name) => problem('tableUnknown', place, name, known.join(', '))),
    ...names.filter((name, index) => names.indexOf(name) !== index).map((name) => problem('tableTwice', place, name)),
  ]
}

/** What is said of the text of a table and not followed, where following it would read something else. */
function checkDescribed({ resources }: Descriptor): Problem[] {
  return resources.flatMap(({ encoding, dialect, schema }, index) => {
    const place = (name: string) => ({ file: DESCRIPTOR, column: `resources.${index}.${name}` })
    const { missingValues } = (schema ?? {}) as { readonly missingValues?: unknown }
    const header = (dialect as { readonly header?: unknown } | undefined)?.header
    return [
      ...(encoding !== undefined && !/^utf-?8$/i.test(encoding)
        ? [problem('settingIgnored', place('encoding'), encoding)]
        : []),
      ...(header === false ? [problem('settingIgnored', place('dialect.header'), 'false')] : []),
      ...(missingValues !== undefined && JSON.stringify(missingValues) !== '[""]'
        ? [problem('settingIgnored', place('schema.missingValues'), JSON.stringify(missingValues))]
        : []),
    ]
  })
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
