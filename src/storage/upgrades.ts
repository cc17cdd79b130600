import type { Transaction } from 'dexie'
import type { Arrival, Entry } from '#domain/ledger/arrival.ts'
import { sizeOf } from '#domain/ledger/sizeOf.ts'
import { contentHash } from '#domain/ledger/canonical.ts'
import { figuresOf, namedFigures } from '#domain/ledger/makeFigures.ts'
import type { Figures } from '#domain/ledger/figures.ts'
import type { Observation, Update } from '#domain/ledger/update.ts'
import type { Day } from '#domain/plan/day.ts'
import type { TargetId } from '#domain/plan/ids.ts'
import { parsePeriod } from '#domain/plan/period.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { DEFAULT_RULES } from '#domain/plan/rules.ts'
import type { WholeFile } from '#domain/ledger/fileRecord.ts'
import { forStorage } from './blobs.ts'
import { fileForStorage } from './files.ts'
import type { EditionRecord, SegmentRecord } from './database.ts'

/** A statement in the form of any version. */
interface Stored {
  readonly id: string
  readonly kind: string
  readonly [field: string]: unknown
}

/** A segment as the first version kept it. */
interface Segment1 {
  readonly seq: number
  readonly strategy: string
  /** With the day of its acceptance and the name of the edition inside what each says. */
  readonly updates: readonly (Stored & { readonly edition: string; readonly accepted?: Day })[]
  readonly origin: 'package'
}

/** A segment as the second version kept it: figures inside what is said, as columns of JSON. */
interface Segment2 {
  readonly seq: number
  readonly strategy: string
  readonly entries: readonly { readonly update: Stored; readonly arrival: Arrival }[]
  readonly kind: Arrival['kind']
}

/** A segment as the fifth version kept it: with the bytes of its file inside. */
type Segment5 = Omit<SegmentRecord, 'file'> & { readonly file?: WholeFile }

/** How a statement came leaves what it says and stands beside it; the day of a milestone that nobody knows is null. */
export async function toVersion2(transaction: Transaction): Promise<void> {
  const segments = transaction.table<Segment1 | Segment2>('segments')
  const olds = (await segments.toArray()) as readonly Segment1[]
  for (const { seq, strategy, updates } of olds) {
    const convert = renaming(updates, (old) => {
      const { edition, accepted: _, ...said } = old
      return {
        ...said,
        ...(said.kind === 'actionReported' && { milestonesDone: knownDays(said['milestonesDone']) }),
        ...(said.kind === 'editionAdopted' && { edition }),
      }
    })
    const entries = updates.map((update) => {
      const { accepted } = update
      return { update: convert(update), arrival: { kind: 'package', ...(accepted !== undefined && { accepted }) } }
    })
    await segments.put({ seq, strategy, kind: 'package', entries } as Segment2)
  }
}

/** Tables of figures leave what is said for bytes named by their hash; everything states its format. */
export async function toVersion3(transaction: Transaction): Promise<void> {
  await transaction.table('editions').toCollection().modify({ format: 1 })
  const segments = transaction.table<unknown>('segments')
  const olds = (await segments.toArray()) as readonly Segment2[]
  const tables = new Map<string, Figures>()
  const said = olds.flatMap(({ entries }) => entries.map(({ update }) => update))
  const convert = renaming(said, ({ columns, ...rest }) => {
    if (rest.kind !== 'indicatorsObserved') return rest
    const table = figuresOf(rowsOf(columns as Columns2))
    const figures = namedFigures(table)
    tables.set(figures.blob, table)
    return { ...rest, figures }
  })
  for (const { seq, strategy, kind, entries } of olds) {
    const { blobs, ...kept } = forStorage(
      strategy,
      entries.map(({ update, arrival }): Entry => {
        const next = convert(update) as unknown as Update
        const figures = next.kind === 'indicatorsObserved' ? tables.get(next.figures.blob) : undefined
        return { update: next, arrival, ...(figures && { figures }) }
      }),
    )
    await transaction.table('blobs').bulkPut([...blobs])
    await segments.put({ format: 1, seq, strategy, kind, ...kept })
  }
}

/** A segment states its size; a milestone its deadline as the plan states it, and a target its own id. */
export async function toVersion4(transaction: Transaction): Promise<void> {
  await rewritePlans(transaction, wholePlan)
  await transaction
    .table<{ entries: SegmentRecord['entries']; size: number }>('segments')
    .toCollection()
    .modify((segment) => {
      segment.size = sizeOf(segment.entries)
    })
}

/** A plan says everything that today's tables can say; what they could not say then is what an empty cell says now. */
export async function toVersion5(transaction: Transaction): Promise<void> {
  await rewritePlans(transaction, (plan) => ({
    ...plan,
    languages: ['en', 'ar'],
    rules: { ...DEFAULT_RULES, ...plan.rules },
    actions: plan.actions.map((action) => ({ ...action, coLeads: [] })),
  }))
}

/** Each plan in the form that a version gave it, under the hash of its new content. Every step leads to today's format. */
async function rewritePlans(transaction: Transaction, rewritten: (plan: Plan) => Plan): Promise<void> {
  const editions = transaction.table<EditionRecord>('editions')
  for (const old of await editions.toArray()) {
    const plan = rewritten(old.plan)
    await editions.delete(old.planHash)
    await editions.put({ ...old, format: 3, plan, planHash: contentHash(plan) })
  }
}

/** The bytes of each file become a blob that its segment names. */
export async function toVersion6(transaction: Transaction): Promise<void> {
  const [segments, blobs] = [transaction.table<Segment5 | SegmentRecord>('segments'), transaction.table('blobs')]
  // One after the other: together they may be more than there is memory for.
  for (const seq of await segments.toCollection().primaryKeys()) {
    const segment = (await segments.get(seq)) as Segment5 | undefined
    if (!segment?.file) continue
    const { file, blob } = fileForStorage(segment.strategy, segment.file)
    await blobs.put(blob)
    await segments.put({ ...segment, file })
  }
}

/** What earlier versions did not keep of a plan's tables is made up from what they kept. */
function wholePlan(plan: Plan): Plan {
  return {
    ...plan,
    actions: plan.actions.map((action) => ({
      ...action,
      milestones: action.milestones.map((milestone) => ({
        ...milestone,
        duePeriod: milestone.due === undefined ? undefined : parsePeriod(milestone.due),
      })),
    })),
    indicators: plan.indicators.map((indicator) => ({
      ...indicator,
      targets: indicator.targets.map((target) => ({ ...target, id: `${indicator.id}.${target.period}` as TargetId })),
    })),
  }
}

/**
 * Rewrites statements that refer to each other: each gets the id of its new content, and every reference follows. What is
 * referred to was said before and is rewritten first; what is not here keeps the name it was given.
 */
function renaming<Old extends Stored>(
  olds: readonly Old[],
  bodyOf: (old: Old) => Omit<Stored, 'id'>,
): (old: Old) => Stored {
  const byId = new Map(olds.map((old) => [old.id, old]))
  const made = new Map<string, Stored>()
  const refOf = (ref: string): string => {
    const [id = '', row] = ref.split('#')
    const old = byId.get(id)
    if (!old) return ref
    return row === undefined ? convert(old).id : `${convert(old).id}#${row}`
  }
  const convert = (old: Old): Stored => {
    const found = made.get(old.id)
    if (found) return found
    const { id: _, ...body } = bodyOf({ ...old, ...referencesOf(old, refOf) }) as Stored
    const next = { ...body, id: contentHash(body) } as Stored
    made.set(old.id, next)
    return next
  }
  return convert
}

/** The fields of a statement that refer to others, rewritten. */
function referencesOf(old: Stored, refOf: (ref: string) => string): Readonly<Record<string, unknown>> {
  const fields: Record<string, unknown> = {}
  for (const field of ['supersedes', 'verified', 'items'])
    if (Array.isArray(old[field])) fields[field] = (old[field] as readonly string[]).map(refOf)
  for (const field of ['withdrawn', 'report'])
    if (typeof old[field] === 'string') fields[field] = refOf(old[field] as string)
  if (old.kind === 'indicatorsObserved') {
    const columns = old['columns'] as Columns2
    fields['columns'] = { ...columns, supersedes: columns.supersedes.map((refs) => refs.map(refOf)) }
  }
  return fields
}

function knownDays(milestones: unknown): unknown {
  const days = Object.entries(milestones as Readonly<Record<string, string>>)
  return Object.fromEntries(days.map(([id, day]) => [id, day === '' ? null : day]))
}

/** Columns of JSON, all of one length, null where a row has no such property. */
interface Columns2 {
  readonly supersedes: readonly (readonly string[])[]
  readonly [name: string]: readonly unknown[]
}

function rowsOf(columns: Columns2): readonly Observation[] {
  return columns.supersedes.map((_, row) => {
    const cells = Object.entries(columns).map(([name, column]) => [name, column[row]] as const)
    return Object.fromEntries(cells.filter(([, value]) => value !== null)) as unknown as Observation
  })
}
