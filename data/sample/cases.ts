import type { Wording } from '#domain/plan/wording.ts'
import { addDays } from '#domain/plan/day.ts'
import { periodEnd } from '#domain/plan/period.ts'
import { ACTIONS } from './actionText.ts'
import { dayFrom, periodFrom } from './calendar.ts'
import { filingOf } from './filings.ts'
import type { Statement } from './history.ts'
import { milestonesOf } from './milestones.ts'
import { REVISED_NOTE } from './noteText.ts'

interface SentBack {
  readonly id: string
  /** What the returned row claimed too much: the next step, every step, or a percentage. */
  readonly claim: 'next step' | 'all steps' | number
  readonly isCorrected: boolean
  readonly reason: Wording
}

interface Contested {
  readonly action: string
  readonly period: string
  readonly partner: string
  /** What the partner says against the lead, and what the lead itself claims where that differs from its history. */
  readonly state: Statement['state']
  readonly leadClaims?: 'all steps'
  readonly note: Wording
}

const SENT_BACK: readonly SentBack[] = [
  {
    id: 'r-A1.06-2025-Q2',
    claim: 'next step',
    isCorrected: true,
    reason: {
      en: 'No evidence is attached, and the manual is still a draft. Please report the step when the manual is in force.',
      ar: 'لم تُرفق مستندات، ولا يزال الدليل مسودة. يرجى الإبلاغ عن المرحلة عند نفاذ الدليل.',
    },
  },
  {
    id: 'r-A2.04-2025-Q4',
    claim: 'next step',
    isCorrected: true,
    reason: {
      en: 'The list names fourteen trainers and the step asks for twenty. Please correct the row or complete the list.',
      ar: 'يضم الكشف أربعة عشر مدربًا والمرحلة تتطلب عشرين. يرجى تصحيح البيان أو استكمال الكشف.',
    },
  },
  {
    id: 'r-A3.13-2026-Q1',
    claim: 78,
    isCorrected: true,
    reason: {
      en: 'The percentage more than doubled in one quarter without explanation.',
      ar: 'ارتفعت النسبة إلى أكثر من الضعف خلال ربع واحد دون إيضاح.',
    },
  },
  {
    id: 'r-A2.06-2026-Q3',
    claim: 'all steps',
    isCorrected: false,
    reason: {
      en: 'Completion is reported but the joint circular has not been issued. Please attach it or report the action as in progress.',
      ar: 'أُبلغ عن اكتمال الإجراء ولم يصدر التعميم المشترك بعد. يرجى إرفاقه أو الإبلاغ عن الإجراء بأنه قيد التنفيذ.',
    },
  },
]

const CONTESTED: readonly Contested[] = [
  {
    action: 'A2.09',
    period: '2026-Q2',
    partner: 'MSC',
    state: 'suspended',
    note: {
      en: 'As far as this ministry knows, works on the site have been stopped since June.',
      ar: 'الأعمال في الموقع متوقفة منذ يونيو بحسب علم هذه الوزارة.',
    },
  },
  {
    action: 'A2.10',
    period: '2026-Q3',
    partner: 'MSC',
    state: 'in_progress',
    leadClaims: 'all steps',
    note: {
      en: 'Two shelters run by associations have not been checked, so the action is not complete.',
      ar: 'لم يجرِ التحقق من دارين تديرهما جمعيات، ولذلك لم يكتمل الإجراء.',
    },
  },
]

/** Deadlines moved by the lead: from which quarter on, and to which day. */
const REVISIONS: Readonly<Record<string, readonly [from: string, due: string]>> = {
  'A2.03': ['2026-Q1', '2027-12-31'],
  'A2.08': ['2026-Q3', '2028-03-31'],
  'A3.05': ['2026-Q3', '2028-05-31'],
}

/** The plain history with its irregular cases worked in: moved deadlines, rows sent back, and statements that contradict. */
export function withCases(history: readonly Statement[]): readonly Statement[] {
  return history.map(withRevision).flatMap((statement) => [...returned(statement), ...contradicted(statement)])
}

function withRevision(statement: Statement): Statement {
  const [from, due] = REVISIONS[statement.action] ?? []
  if (from === undefined || due === undefined || statement.period < from) return statement
  return { ...statement, dueRevised: dayFrom(due), ...(statement.period === from && { note: REVISED_NOTE }) }
}

/** The row as first filed and sent back, then its correction; a row without such a case as it is. */
function returned(statement: Statement): readonly Statement[] {
  const contested = contestOf(statement)
  const found = SENT_BACK.find(({ id }) => id === statement.id)
  if (!found) return [contested?.leadClaims ? claiming(statement, contested.leadClaims) : statement]
  const { isVerified: _verified, evidence: _evidence, ...bare } = statement
  const first: Statement = { ...claiming(bare, found.claim), review: 'sent_back', reason: found.reason }
  if (!found.isCorrected || !statement.reviewed) return [first]
  const said = addDays(statement.reviewed, 6)
  return [first, { ...statement, id: `${statement.id}-b`, supersedes: statement.id, said, reviewed: addDays(said, 7) }]
}

/** The partner's accepted statement about the same action and quarter, filed with the partner's own report. */
function contradicted(statement: Statement): readonly Statement[] {
  const contested = contestOf(statement)
  const filing = contested && filingOf(contested.partner, statement.period)
  if (!contested || !filing?.reviewed) return []
  const { action, partner, state, note } = contested
  const { period, done } = statement
  return [
    {
      id: `r-${action}-${period}-${partner}`,
      action,
      institution: partner,
      period: periodFrom(period),
      state,
      done,
      said: filing.said,
      review: 'accepted',
      reviewed: filing.reviewed,
      note,
    },
  ]
}

function contestOf({ action, period }: Statement): Contested | undefined {
  return CONTESTED.find((each) => each.action === action && each.period === period)
}

/** The same statement claiming more than is so. */
function claiming(statement: Statement, claim: SentBack['claim']): Statement {
  if (typeof claim === 'number') return { ...statement, percent: claim }
  const action = ACTIONS.find(({ id }) => id === statement.action)
  const open = (action ? milestonesOf(action) : []).slice(statement.done.length)
  const day = addDays(periodEnd(statement.period), -5)
  const claimed = (claim === 'all steps' ? open : open.slice(0, 1)).map(({ id }) => ({ id, day }))
  const done = [...statement.done, ...claimed]
  return claim === 'all steps' ? { ...statement, state: 'completed', completed: day, done } : { ...statement, done }
}
