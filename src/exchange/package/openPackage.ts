import * as v from 'valibot'
import { SEPARATORS } from './csv.ts'
import { descriptorSchema } from './descriptor.ts'
import type { Descriptor } from './descriptor.ts'
import { descriptorProblems, settingsTwice } from './descriptorProblems.ts'
import { readHeader } from './header.ts'
import type { PlanHeader } from './header.ts'
import { isAsStated, stateBytes } from './integrity.ts'
import type { StatedBytes } from './integrity.ts'
import { problem } from './problem.ts'
import type { Problem } from './problem.ts'
import type { Table } from './schemas.ts'

/** Opens a file of the package by its path beside the descriptor; the text, or why it cannot be had. */
export type OpenFile = (path: string) => Promise<{ readonly bytes: Uint8Array } | { readonly failure: string }>

export const DESCRIPTOR = 'datapackage.json'

/** Opens the descriptor and checks all of it but the names of its tables. */
export async function openDescriptor(
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

/** The text of a file of the package, whole and as it is described. */
export async function openText(
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

/** Each table there must be, once, and no other. */
export function checkResources({ resources }: Descriptor, schemas: readonly Table[]): Problem[] {
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
export function checkDescribed({ resources }: Descriptor): Problem[] {
  return resources.flatMap(({ encoding, dialect, schema }, index) => {
    const place = (name: string) => ({ file: DESCRIPTOR, column: `resources.${index}.${name}` })
    const { missingValues } = (schema ?? {}) as { readonly missingValues?: unknown }
    return [
      ...(encoding !== undefined && !/^utf-?8$/i.test(encoding)
        ? [problem('settingIgnored', place('encoding'), encoding)]
        : []),
      ...Object.entries((dialect ?? {}) as Readonly<Record<string, unknown>>)
        .filter(([name, value]) => !(FOLLOWED[name]?.includes(value) ?? false))
        .map(([name, value]) => problem('settingIgnored', place(`dialect.${name}`), JSON.stringify(value))),
      ...(missingValues !== undefined && JSON.stringify(missingValues) !== '[""]'
        ? [problem('settingIgnored', place('schema.missingValues'), JSON.stringify(missingValues))]
        : []),
    ]
  })
}

/** Settings of a CSV dialect (Frictionless) with the values that say how tables are read anyway. */
const FOLLOWED: Readonly<Record<string, readonly unknown[]>> = {
  csvddfVersion: [1, 1.2, '1.0', '1.2'],
  delimiter: SEPARATORS,
  lineTerminator: ['\r\n', '\n'],
  quoteChar: ['"'],
  doubleQuote: [true],
  skipInitialSpace: [true, false],
  header: [true],
  headerRows: [1],
  caseSensitiveHeader: [true],
}
