import { mintUpdate } from '#domain/ledger/canonical.ts'
import type { Entry } from '#domain/ledger/arrival.ts'
import type { ItemRef, UpdateId } from '#domain/ledger/itemRef.ts'
import type { UpdateBody } from '#domain/ledger/update.ts'
import type { Day } from '#domain/plan/day.ts'

/**
 * A statement as the first version of the database kept it: with the day of its acceptance and the name of the edition
 * inside what it says, and the empty string where the day of a milestone is unknown.
 */
interface Update1 {
  readonly id: UpdateId
  readonly edition: string
  readonly accepted?: Day
  readonly kind: string
  readonly [field: string]: unknown
}

/** A segment as the first version kept it. */
export interface Segment1 {
  readonly seq: number
  readonly strategy: string
  readonly updates: readonly Update1[]
  readonly origin: 'package'
}

/** The statements of the first version in today's form: under new ids, with every reference following. */
export function entriesOf1(updates: readonly Update1[]): readonly Entry[] {
  const byId = new Map(updates.map((update) => [update.id, update]))
  const entries = new Map<UpdateId, Entry>()

  /** What is referred to was said before and is converted first; what is not here keeps the name it was given. */
  const idOf = (old: string): UpdateId => {
    const update = byId.get(old as UpdateId)
    return update ? convert(update).update.id : (old as UpdateId)
  }
  const refOf = (old: string): ItemRef => {
    const [id = '', row] = old.split('#')
    return (row === undefined ? idOf(id) : `${idOf(id)}#${row}`) as ItemRef
  }
  const convert = (old: Update1): Entry => {
    const found = entries.get(old.id)
    if (found) return found
    const { id: _, edition, accepted, ...said } = old
    const body: Record<string, unknown> = { ...said }
    for (const field of ['supersedes', 'verified', 'items'])
      if (Array.isArray(body[field])) body[field] = (body[field] as readonly string[]).map(refOf)
    for (const field of ['withdrawn', 'report']) if (typeof body[field] === 'string') body[field] = refOf(body[field])
    if (old.kind === 'actionReported') body['milestonesDone'] = knownDays(old['milestonesDone'])
    if (old.kind === 'indicatorsObserved') body['columns'] = columnsOf(old['columns'], refOf)
    if (old.kind === 'editionAdopted') body['edition'] = edition
    const update = mintUpdate(body as unknown as UpdateBody)
    const entry: Entry = { update, arrival: { kind: 'package', ...(accepted !== undefined && { accepted }) } }
    entries.set(old.id, entry)
    return entry
  }
  return updates.map(convert)
}

function knownDays(milestones: unknown): unknown {
  const days = Object.entries(milestones as Readonly<Record<string, string>>)
  return Object.fromEntries(days.map(([id, day]) => [id, day === '' ? null : day]))
}

function columnsOf(columns: unknown, refOf: (old: string) => ItemRef): unknown {
  const { supersedes, ...rest } = columns as { readonly supersedes: readonly (readonly string[])[] }
  return { ...rest, supersedes: supersedes.map((refs) => refs.map(refOf)) }
}
