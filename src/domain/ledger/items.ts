import type { ActionId, IndicatorId } from '../plan/ids.ts'
import { cell, observationAt } from './figures.ts'
import type { Figures } from './figures.ts'
import type { Entry } from './arrival.ts'
import { isRowKey, itemOf, rowOf } from './itemRef.ts'
import type { ItemRef } from './itemRef.ts'
import type { ActionReported, IndicatorsObserved, Minted, Observation, Update } from './update.ts'

/** One thing that can be accepted, corrected or withdrawn, with its address. */
export interface Item {
  readonly ref: ItemRef
  readonly update: Update
}

/** A statement about one action, addressed. */
export interface ActionItem extends Item {
  readonly update: Minted<ActionReported>
}

/** A figure for one indicator, addressed. */
export interface ObservationItem extends Item {
  readonly update: Minted<IndicatorsObserved>
  readonly row: Observation
}

/** The rows of one table of figures that speak about one indicator. */
export interface TableRows {
  readonly entry: Entry
  readonly update: Minted<IndicatorsObserved>
  readonly figures: Figures
  readonly indicator: IndicatorId
  readonly rows: readonly number[]
}

/** A statement as an item: under the key of its row where a package brought it, else under its id. */
export function wholeItem<Said extends Update>(entry: Entry, update: Said) {
  return { ref: rowKeys(entry)[0] ?? itemOf(update.id), update }
}

/** The table apart by what its rows speak about, indicators in the order in which they first appear. */
export function tableRows(entry: Entry, update: Minted<IndicatorsObserved>): readonly TableRows[] {
  const { figures } = entry
  if (!figures) return []
  const { values, places } = figures.columns.indicator
  const rowsByPlace = values.map((): number[] => [])
  for (let row = 0; row < figures.rows; row += 1) rowsByPlace[places ? (places[row] ?? 0) : 0]?.push(row)
  return rowsByPlace.flatMap((rows, place) => {
    const indicator = values[place]
    return rows.length === 0 || indicator === undefined ? [] : [{ entry, update, figures, indicator, rows }]
  })
}

/** The address of one row of a table. */
export function refOfRow(entry: Entry, row: number): ItemRef {
  return rowKeys(entry)[row] ?? rowOf(entry.update.id, row)
}

/** Which row of a statement's table a reference means; undefined where it means the whole. */
export function rowIn(entry: Entry, ref: ItemRef): number | undefined {
  if (isRowKey(ref)) {
    const row = rowKeys(entry).indexOf(ref)
    return row === -1 ? undefined : row
  }
  const place = ref.indexOf('#')
  return place === -1 ? undefined : Number(ref.slice(place + 1))
}

/** The keys of the rows in which a package brought the statement; none for one that came otherwise. */
export function rowKeys({ arrival }: Entry): readonly ItemRef[] {
  return (arrival.kind === 'package' ? arrival.rows : undefined) ?? NONE
}

const NONE: readonly never[] = []

/** One row of a table, read. */
export function observationItem({ entry, update, figures }: TableRows, row: number): ObservationItem {
  return { ref: refOfRow(entry, row), update, row: observationAt(figures, row) }
}

/** What a statement, or one row of its table, speaks about. */
export function subjectsOf({ update, figures }: Entry, row?: number): Subjects {
  if (update.kind === 'actionReported' || update.kind === 'statusSet') return { action: update.action, indicators: [] }
  if (update.kind !== 'indicatorsObserved' || !figures) return { action: undefined, indicators: [] }
  const { indicator } = figures.columns
  return { action: undefined, indicators: row === undefined ? indicator.values : [cell(indicator, row)] }
}

interface Subjects {
  readonly action: ActionId | undefined
  readonly indicators: readonly IndicatorId[]
}
