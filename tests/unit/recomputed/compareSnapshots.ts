import type { Snapshot } from '#domain/snapshot.ts'

/**
 * What differs between two snapshots, without the application's own comparison: each is written down as facts, by what
 * they speak of, and facts are compared as text.
 */
export function comparedAsText(before: Snapshot, now: Snapshot): readonly string[] {
  const [old, fresh] = [factsOf(before), factsOf(now)]
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((key) => {
    const [from, to] = [old.get(key), fresh.get(key)]
    // What was completed is told by its status alone.
    const isTold = key.startsWith('done ') && fresh.get(key.replace('done', 'status')) === 'completed'
    return from === to || isTold ? [] : told(key, from, to)
  })
}

function told(key: string, from: string | undefined, to: string | undefined): readonly string[] {
  const [kind, ...of] = key.split(' ')
  if (kind === 'report') return (REPORTS[`${from ?? 'none'} ${to}`] ?? []).map((what) => `${what} ${of.join(' ')}`)
  // Of what is not in both, only that is said.
  const isOfRow = kind === 'status' || kind === 'done' || kind === 'rating' || kind === 'expected'
  if (isOfRow && (from === undefined || to === undefined)) return []
  if (kind !== 'expected') return [`${key}: ${from ?? 'nothing'} > ${to ?? 'nothing'}`]
  const days = Number(to) - Number(from)
  return Number.isNaN(days) ? [] : [`${key}: ${days}`]
}

/** How a report stood and stands, and what is said of that. */
const REPORTS: Readonly<Record<string, readonly string[]>> = {
  'none filed': ['received'],
  'none sentBack': ['received', 'sentBack'],
  'none missing': ['missed'],
  'missing filed': ['received'],
  'missing sentBack': ['received', 'sentBack'],
  'filed sentBack': ['sentBack'],
  'filed missing': ['missed'],
  'sentBack filed': ['received'],
  'sentBack missing': ['missed'],
}

function factsOf({ actions, indicators, reporting, approvals, decisions }: Snapshot): ReadonlyMap<string, string> {
  const facts = new Map<string, string>()
  for (const { action, verdict } of actions) {
    const due = action.due === undefined ? Number.NaN : Date.parse(action.due) / 86_400_000
    facts.set(`action ${action.id}`, 'there')
    facts.set(`status ${action.id}`, verdict.status)
    if (verdict.actual.kind === 'value') facts.set(`done ${action.id}`, verdict.actual.value.toFixed(6))
    if (verdict.status !== 'completed' && verdict.status !== 'cancelled')
      facts.set(`expected ${action.id}`, String(due + verdict.slipDays))
  }
  for (const { indicator, record, rating } of indicators) {
    facts.set(`rating ${indicator.id}`, rating.rating)
    for (const { assessor, points } of record.totals)
      for (const { period, observation } of points) {
        const said = observation.value ?? observation.gap ?? 'not_reported'
        facts.set(`figure ${indicator.id} ${assessor ?? ''} ${period}`, String(said))
      }
  }
  for (const { institution, periods } of reporting)
    for (const { period, timeliness } of periods) {
      const isSentBack = 'filed' in timeliness && timeliness.isSentBack
      const standing = isSentBack ? 'sentBack' : 'filed' in timeliness ? 'filed' : timeliness.kind
      if (standing !== 'notDue') facts.set(`report ${institution} ${period}`, standing)
    }
  for (const { decision, state, due } of decisions) facts.set(`decision ${decision.id}`, `${state} ${due ?? 'no day'}`)
  for (const { period, on } of approvals) facts.set(`approved ${period} ${on}`, 'yes')
  return facts
}
