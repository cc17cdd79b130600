import { ID_PATTERN } from '#domain/plan/ids.ts'
import type { Column, ColumnType, Table } from './schemas.ts'

/** Table Schema (Frictionless) of one table with some of its columns, as written into `datapackage.json`; any Frictionless validator understands it. */
export function tableSchema(table: Table, columns: readonly Column[] = table.columns): object {
  return {
    fields: columns.map(fieldOf),
    missingValues: [''],
    primaryKey: 'id',
    foreignKeys: columns.flatMap((column) =>
      column.refersTo && column.type === 'id'
        ? [
            {
              fields: column.name,
              reference: { resource: column.refersTo === table.name ? '' : column.refersTo, fields: 'id' },
            },
          ]
        : [],
    ),
  }
}

const JSON_TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'string',
  number: 'number',
  integer: 'integer',
  boolean: 'boolean',
  id: 'string',
  when: 'string',
  day: 'date',
  period: 'string',
  ids: 'string',
  milestoneDays: 'string',
  labels: 'string',
  unitForms: 'string',
  link: 'string',
  links: 'string',
}

function fieldOf(column: Column): object {
  const constraints = {
    ...(column.required && { required: true }),
    ...(column.name === 'id' && { unique: true }),
    ...(column.oneOf && { enum: column.oneOf }),
    ...(column.min !== undefined && { minimum: column.min }),
    ...(column.max !== undefined && { maximum: column.max }),
    ...(column.type === 'id' && { pattern: ID_PATTERN }),
  }
  return {
    name: column.name,
    type: JSON_TYPES[column.type],
    description: column.description,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  }
}
