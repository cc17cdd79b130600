import Papa from 'papaparse'
import type { Entry } from '#domain/ledger/arrival.ts'
import { writtenPeriod } from '#domain/plan/fiscalYear.ts'
import type { LevelName, Plan } from '#domain/plan/plan.ts'
import { USUAL_THRESHOLD } from '#domain/plan/publishing.ts'
import type { Publishing } from '#domain/plan/publishing.ts'
import { writtenIn } from '#domain/plan/wording.ts'
import type { Wording } from '#domain/plan/wording.ts'
import { DEFAULT_RULES } from '#domain/plan/rules.ts'
import type { Descriptor } from './descriptor.ts'
import { stateBytes } from './integrity.ts'
import { planRows } from './planRows.ts'
import { saidRows } from './saidRows.ts'
import { tablesIn } from './schemas.ts'
import type { Column, Table } from './schemas.ts'
import { tableSchema } from './tableSchema.ts'
import type { WrittenRow } from './writtenRow.ts'

/** The files of a package by their paths, and what was said that no table of a package can say. */
export interface WrittenPackage {
  readonly files: ReadonlyMap<string, string>
  readonly left: readonly Entry[]
}

/**
 * Writes a plan and what its package says as a package: `datapackage.json` (Frictionless) and a CSV file for each table.
 * Reading it gives the same plan and the same entries; writing what was read gives the same bytes. An empty cell is
 * written wherever it means the same as the value.
 */
export function writePackage(plan: Plan, entries: readonly Entry[]): WrittenPackage {
  const { left, ...said } = saidRows(plan, entries)
  const rows = { ...planRows(plan), ...said }
  const written = tablesIn(plan.languages)
    .filter(({ name, isOptional }) => !isOptional || rows[name].length > 0)
    .map((table) => {
      const columns = columnsOf(table, rows[table.name])
      return { table, columns, path: `${table.name}.csv`, text: csvOf(plan, columns, rows[table.name]) }
    })
  const resources = written.map(({ table, columns, path, text }) => ({
    name: table.name,
    path,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: tableSchema(table, columns),
    ...stateBytes(new TextEncoder().encode(text)),
  }))
  const descriptor = { ...descriptorOf(plan), resources }
  return {
    files: new Map([
      ['datapackage.json', `${JSON.stringify(descriptor, undefined, 2)}\n`],
      ...written.map(({ path, text }) => [path, text] as const),
    ]),
    left,
  }
}

/** The columns that rows fill, and those that every package has. A row with a column its table may not have is a bug. */
function columnsOf({ name, columns, isOpen }: Table, rows: readonly WrittenRow[]): readonly Column[] {
  const filled = new Set(rows.flatMap((row) => Object.keys(row).filter((column) => cellText(row[column]) !== '')))
  const strangers = [...filled].filter((column) => columns.every((known) => known.name !== column))
  if (!isOpen && strangers.length > 0) throw new Error(`${name} has no column ${strangers[0]}`)
  return [
    ...columns.filter((column) => !column.isRare || filled.has(column.name)),
    ...strangers.map((stranger): Column => ({ name: stranger, type: 'string', description: '' })),
  ]
}

/** RFC 4180 with line feeds. */
function csvOf(plan: Plan, columns: readonly Column[], rows: readonly WrittenRow[]): string {
  const names = columns.map((column) => column.name)
  const cells = rows.map((row) =>
    columns.map(({ name, type }) => {
      const text = cellText(row[name])
      return type === 'period' || type === 'when' ? writtenPeriod(text, plan.fiscalYear) : text
    }),
  )
  return `${Papa.unparse([names, ...cells], { newline: '\n' })}\n`
}

function cellText(value: WrittenRow[string]): string {
  if (value === undefined) return ''
  return typeof value === 'number' ? numberText(value) : String(value)
}

/** In digits alone: the tables know no powers of ten. */
function numberText(value: number): string {
  const text = String(value)
  return text.includes('e') ? value.toFixed(15).replace(/\.?0+$/, '') : text
}

/** Everything about the strategy that is not a table; what `readHeader` reads. */
function descriptorOf(plan: Plan): Omit<Descriptor, 'resources'> & { readonly profile: string } {
  const rules = rulesOf(plan)
  return {
    profile: 'tabular-data-package',
    name: plan.strategy,
    title: writtenIn(plan.title)[0]?.[1] ?? '',
    version: plan.version,
    athar: {
      format: 1,
      edition: plan.edition,
      adopted: plan.adopted,
      languages: [...plan.languages],
      title: sides(plan.title),
      description: sides(plan.description),
      from: plan.from,
      until: plan.until,
      ...(plan.fiscalYear && {
        fiscal_year: { begins: plan.fiscalYear.begins, named_by: plan.fiscalYear.namedBy },
      }),
      illustrative: plan.isIllustrative,
      secretariat: plan.secretariat,
      ...(plan.secretariatKey !== undefined && { secretariat_key: plan.secretariatKey }),
      ...(plan.reporting && {
        reporting: {
          frequency: plan.reporting.frequency,
          first: writtenPeriod(plan.reporting.first, plan.fiscalYear),
          due_days: plan.reporting.dueDays,
        },
      }),
      ...(Object.keys(rules).length > 0 && { rules }),
      ...(Object.keys(plan.levels).length > 0 && { levels: levelsOf(plan) }),
      ...(plan.selfRatings && {
        self_ratings: plan.selfRatings.map(({ code, label, means }) => ({ code, label: sides(label), means })),
      }),
      ...(plan.publishing && { publishing: publishingOf(plan.publishing) }),
      ...(plan.caveats.length > 0 && {
        caveats: plan.caveats.map(({ kind, text, since, about }) => ({
          kind,
          text: sides(text),
          ...(since !== undefined && { since: writtenPeriod(since, plan.fiscalYear) }),
          ...(about.length > 0 && { about: [...about] }),
        })),
      }),
    },
  }
}

function publishingOf({
  rows,
  threshold,
  statusWords,
  address,
  licence,
}: Publishing): Descriptor['athar']['publishing'] {
  return {
    rows,
    ...(threshold !== USUAL_THRESHOLD && { threshold }),
    ...(statusWords && {
      status_words: Object.fromEntries(Object.entries(statusWords).map(([status, word]) => [status, sides(word)])),
    }),
    ...(address !== undefined && { address }),
    ...(licence && { licence }),
  }
}

/** A text by the languages in which it is written. */
function sides(text: Wording): Record<string, string> {
  return Object.fromEntries(writtenIn(text))
}

function levelsOf({ levels: { axis, action } }: Plan): NonNullable<Descriptor['athar']['levels']> {
  const sidesOf = ({ one, many }: LevelName) => ({ one: sides(one), many: sides(many) })
  return { ...(axis && { axis: sidesOf(axis) }), ...(action && { action: sidesOf(action) }) }
}

/** The rules that are not the usual ones. */
function rulesOf({ rules }: Plan): NonNullable<Descriptor['athar']['rules']> {
  const all = {
    off_track_below: unlessUsual('offTrackBelow'),
    at_risk_below: unlessUsual('atRiskBelow'),
    rating_method: unlessUsual('ratingMethod'),
    on_track_from: unlessUsual('onTrackFrom'),
    acceleration_from: unlessUsual('accelerationFrom'),
    growth_on_track_from: unlessUsual('growthOnTrackFrom'),
    growth_acceleration_from: unlessUsual('growthAccelerationFrom'),
    maintain_on_track_within: unlessUsual('maintainOnTrackWithin'),
    maintain_acceleration_within: unlessUsual('maintainAccelerationWithin'),
    limit_nearly_within: unlessUsual('limitNearlyWithin'),
    minimum_coverage: unlessUsual('minimumCoverage'),
  }
  function unlessUsual<Name extends keyof typeof rules>(name: Name): (typeof rules)[Name] | undefined {
    return rules[name] === DEFAULT_RULES[name] ? undefined : rules[name]
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}
