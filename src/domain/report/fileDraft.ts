import { mintUpdate } from '../ledger/canonical.ts'
import type { Entry } from '../ledger/arrival.ts'
import { figuresOf, namedFigures } from '../ledger/makeFigures.ts'
import type { ItemRef } from '../ledger/itemRef.ts'
import type { ActionReported, Observation, Update } from '../ledger/update.ts'
import type { Day } from '../plan/day.ts'
import type { Plan } from '../plan/plan.ts'
import { isAnswered } from './checks.ts'
import { noteIn } from './draft.ts'
import type { Draft } from './draft.ts'
import { dutiesOf } from './due.ts'
import type { Report } from './reports.ts'

/** What a draft becomes when it is filed. */
export interface Filing {
  readonly draft: Draft
  readonly plan: Plan
  readonly said: Day
  readonly lang: 'en' | 'ar'
  /** What the institution has filed before: what it says anew about the same period is corrected. */
  readonly before: readonly Report[]
}

/** The statements of a report, and the report that names them, as they will lie in every ledger. */
export function entriesOf(filing: Filing, arrival: Entry['arrival']): readonly Entry[] {
  const { draft, plan, said, lang } = filing
  const who = { format: 1, strategy: plan.strategy, by: draft.institution, said } as const
  const duties = dutiesOf(plan, draft.institution, draft.period)
  const statements = duties.actions.flatMap((action): readonly Entry[] => {
    const answer = draft.actions[action.id]
    if (!answer || !isAnswered(answer) || answer.state === undefined) return []
    const { state, percent, milestonesDone, selfRating, evidence = [], attachments, note, obstacle } = answer
    const body: ActionReported = {
      ...who,
      kind: 'actionReported',
      action: action.id,
      period: draft.period,
      state,
      ...(percent !== undefined && { percent }),
      ...(milestonesDone && { milestonesDone }),
      ...(selfRating !== undefined && { selfRating }),
      ...(obstacle && { obstacle: { ...obstacle, what: noteIn(lang, obstacle.what) } }),
      evidence,
      ...(attachments && attachments.length > 0 && { attachments }),
      note: noteIn(lang, note),
      provenance: provenanceIn(plan),
      sources: [],
      supersedes: earlier(filing, (item) => item.kind === 'action' && item.update.action === action.id),
    }
    return [{ update: mintUpdate(body), arrival }]
  })
  const rows = duties.figures.flatMap(({ key, indicator, period }): readonly Observation[] => {
    const answer = draft.figures[key]
    if (!answer || !isAnswered(answer)) return []
    const { value, gap, note } = answer
    return [
      {
        indicator: indicator.id,
        period,
        ...(value !== undefined ? { value } : gap !== undefined ? { gap } : {}),
        status: value === undefined ? 'M' : 'A',
        breakdown: '',
        note: noteIn(lang, note),
        provenance: provenanceIn(plan),
        sources: [],
        supersedes: earlier(
          filing,
          (item) =>
            item.kind === 'figure' &&
            item.row.indicator === indicator.id &&
            item.row.period === period &&
            item.row.breakdown === '',
        ),
      },
    ]
  })
  const figures = rows.length > 0 ? figuresOf(rows) : undefined
  const observed: readonly Entry[] = figures
    ? [{ update: mintUpdate({ ...who, kind: 'indicatorsObserved', figures: namedFigures(figures) }), arrival, figures }]
    : []
  const items = [...statements, ...observed]
  const report: Update = mintUpdate({
    ...who,
    kind: 'reportFiled',
    period: draft.period,
    items: items.map(({ update }) => update.id),
  })
  return [...items, { update: report, arrival }]
}

/** What stands as the institution's own word about the same thing and period, and is said anew. */
function earlier({ before, draft }: Filing, isSame: (item: Report['items'][number]) => boolean): readonly ItemRef[] {
  const refs = before
    .filter(({ by, period }) => by === draft.institution && period === draft.period)
    .flatMap(({ items }) => items)
    .filter(isSame)
    .filter(({ standing }) => !standing.isSuperseded && !standing.isWithdrawn)
    .map(({ ref }) => ref)
  return [...new Set(refs)]
}

/** What is reported on an invented strategy is invented too. */
function provenanceIn({ isIllustrative }: Plan): 'illustrative' | 'reported' {
  return isIllustrative ? 'illustrative' : 'reported'
}
