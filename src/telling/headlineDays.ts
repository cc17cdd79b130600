import type { Ledger } from '#domain/ledger/ledger.ts'
import { addDays } from '#domain/plan/day.ts'
import type { Day } from '#domain/plan/day.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { snapshotOf } from '#domain/makeSnapshot.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import type { Say } from '#i18n/say.ts'
import { headlineSentences } from './headlineText.ts'

/** A piece of the first sentences; what weighs most is bold. */
export type HeadlinePart = string | { readonly bold: string }

/** What the first sentences say from a day on. */
export interface HeadlineRun {
  readonly from: Day
  readonly parts: readonly HeadlinePart[]
}

/** The first sentences of each of so many days, days that say the same together; by what is known when they are asked for. */
export function headlineDays(say: Say, plan: Plan, ledger: Ledger, first: Day, count: number): readonly HeadlineRun[] {
  const runs: HeadlineRun[] = []
  for (let day = first, left = count; left > 0; day = addDays(day, 1), left -= 1) {
    const parts = headlineParts(say, snapshotOf(plan, ledger, day))
    if (JSON.stringify(parts) !== JSON.stringify(runs.at(-1)?.parts)) runs.push({ from: day, parts })
  }
  return runs
}

const plain = (part: HeadlinePart): string => (typeof part === 'string' ? part : part.bold)

/** The first sentences, piece by piece. */
export function headlineParts(say: Say, snapshot: Snapshot): readonly HeadlinePart[] {
  const bold = (inside: readonly HeadlinePart[]): HeadlinePart => ({ bold: inside.map(plain).join('') })
  const made = (inside: readonly HeadlinePart[]): HeadlinePart => inside.map(plain).join('')
  return headlineSentences(say, snapshot).flatMap(({ id, values }) => [
    ...say.parts<HeadlinePart>(id, { b: bold, made, ...values }),
    ' ',
  ])
}
