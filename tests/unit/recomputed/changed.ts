import Papa from 'papaparse'
import type { Files } from './recompute.ts'

type Row = Record<string, string>
type Random = (below: number) => number

/** A generator of numbers that repeats itself from its seed (mulberry32). */
export function randomly(seed: number): Random {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

const later = (day: string, by: number) =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10) : day

type Change = (rows: Row[], random: Random) => void
const one = (rows: Row[], random: Random): Row => rows[random(rows.length)] ?? {}

/** What may be otherwise in a package, by table. */
const CHANGES: readonly (readonly [table: string, change: Change])[] = [
  ['statements', (rows, random) => (one(rows, random)['percent'] = String(random(101)))],
  ['statements', (rows, random) => (one(rows, random)['percent'] = '')],
  ['statements', (rows, random) => (one(rows, random)['milestones_done'] = random(2) ? 'none' : '')],
  [
    'statements',
    (rows, random) => {
      const row = one(rows, random)
      row['state'] = ['not_started', 'in_progress', 'completed', 'suspended', 'cancelled'][random(5)] ?? ''
      if (row['state'] !== 'completed') row['completed'] = ''
    },
  ],
  [
    'statements',
    (rows, random) => {
      const row = one(rows, random)
      if (!row['institution']) return
      row['review'] = ['accepted', 'sent_back', 'pending'][random(3)] ?? ''
      row['verified'] = ''
    },
  ],
  ['statements', (rows, random) => (one(rows, random)['reviewed'] = '')],
  [
    'statements',
    (rows, random) => {
      const row = one(rows, random)
      row['said'] = later(row['said'] ?? '', random(60))
      row['reviewed'] = ''
    },
  ],
  ['statements', (rows, random) => rows.splice(random(rows.length), 1 + random(30))],
  ['actions', (rows, random) => (one(rows, random)['start'] = ['', '2025', '2025-03-15', '2026-Q2'][random(4)] ?? '')],
  ['actions', (rows, random) => (one(rows, random)['due'] = ['', '2025', '2025-09-30', '2026-Q4'][random(4)] ?? '')],
  ['actions', (rows, random) => (one(rows, random)['weight'] = String(random(4) / 2 || 1))],
  [
    'milestones',
    (rows, random) => rows.length && (one(rows, random)['due'] = ['', '2025-06', '2027'][random(3)] ?? ''),
  ],
  ['milestones', (rows, random) => rows.length && (one(rows, random)['weight'] = String(1 + random(5)))],
  ['institutions', (rows, random) => (one(rows, random)['reports'] = random(2) ? 'true' : '')],
  ['observations', (rows, random) => rows.splice(random(rows.length), 1 + random(10))],
  ['observations', (rows, random) => (one(rows, random)['status'] = ['A', 'B', 'D', 'E'][random(4)] ?? '')],
  [
    'observations',
    (rows, random) => {
      const row = one(rows, random)
      // A step of a scale stays one.
      if (row['value'] && !['1', '2', '3', '4'].includes(row['value'])) row['value'] = String(random(200))
    },
  ],
  [
    'indicators',
    (rows, random) => (one(rows, random)['direction'] = ['increase', 'decrease', 'maintain'][random(3)] ?? ''),
  ],
  [
    'indicators',
    (rows, random) => {
      const row = one(rows, random)
      row['baseline_value'] = ''
      row['baseline_period'] = ''
    },
  ],
  ['targets', (rows, random) => rows.length && rows.splice(random(rows.length), 1)],
]

/** The package with one to twelve changes; it may be one that is refused. */
export function changed(files: Files, random: Random): Files {
  const next = new Map(files)
  for (let count = 1 + random(12); count > 0; count -= 1) {
    const [table, change] = CHANGES[random(CHANGES.length)] ?? []
    if (!table || !change) continue
    const { data, meta } = Papa.parse<Row>(next.get(`${table}.csv`) ?? '', { header: true, skipEmptyLines: true })
    change(data, random)
    next.set(`${table}.csv`, Papa.unparse(data, { columns: meta.fields ?? [], newline: '\n' }))
  }
  return next
}
