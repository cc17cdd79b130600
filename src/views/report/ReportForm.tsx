import { useState } from 'react'
import type { Day } from '#domain/plan/day.ts'
import type { InstitutionId } from '#domain/plan/ids.ts'
import type { Period } from '#domain/plan/period.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { completeness, mistakesIn } from '#domain/report/checks.ts'
import { changed } from '#domain/report/draft.ts'
import { dutiesOf } from '#domain/report/due.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { fileReport } from '#state/reports.ts'
import type { FiledNow } from '#state/reports.ts'
import { useDraft } from '#state/useDraft.ts'
import type { Workspace } from '#state/workspace.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { Notice } from '#ui/controls/Notice.tsx'
import { Panel } from '#ui/controls/Panel.tsx'
import { saveFile } from '#ui/save/saveFile.ts'
import { unwrittenText } from '#telling/unwrittenText.ts'
import type { Unwritten } from '#telling/unwrittenText.ts'
import { ActionAnswerForm } from './ActionAnswerForm.tsx'
import { FigureAnswerForm } from './FigureAnswerForm.tsx'
import { Mistakes } from './Mistakes.tsx'
import styles from './Report.module.css'

type Database = Extract<Workspace['database'], { readonly kind: 'open' }>['db']

type Outcome =
  { readonly kind: 'filed'; readonly file: FiledNow } | { readonly kind: 'refused'; readonly why: Unwritten }

/** The answers of an institution about a period, one short form for each thing it answers for. */
export function ReportForm(props: {
  readonly db: Database
  readonly plan: Plan
  readonly institution: InstitutionId
  readonly period: Period
  readonly today: Day
}) {
  const { db, plan, institution, period, today } = props
  const say = useSay()
  const kept = useDraft(db, plan.strategy, institution, period)
  const [outcome, setOutcome] = useState<Outcome>()
  const [isFiling, setFiling] = useState(false)
  if (!kept) return <Panel isBusy />
  const { draft, isSaved, change } = kept
  const duties = dutiesOf(plan, institution, period)
  const { done, of } = completeness(draft, duties)
  const mistakes = mistakesIn(draft, duties, today)
  const file = async () => {
    setFiling(true)
    const result = await fileReport(db, { plan, draft, said: today, lang: say.lang })
    setFiling(false)
    if (result.ok) saveFile(new Blob([result.bytes], { type: 'application/json' }), result.name)
    setOutcome(result.ok ? { kind: 'filed', file: result } : { kind: 'refused', why: result })
  }
  return (
    <>
      {duties.actions.length > 0 && (
        <Panel title={say('filing.actions')}>
          <ul className={styles.items}>
            {duties.actions.map((action) => (
              <li key={action.id}>
                <ActionAnswerForm
                  action={action}
                  answer={draft.actions[action.id] ?? {}}
                  selfRatings={plan.selfRatings ?? []}
                  onChange={(parts) =>
                    change((before) => ({
                      ...before,
                      actions: { ...before.actions, [action.id]: changed(before.actions[action.id] ?? {}, parts) },
                    }))
                  }
                />
                <Mistakes of={action.id} among={mistakes} />
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {duties.indicators.length > 0 && (
        <Panel title={say('filing.figures')}>
          <ul className={styles.items}>
            {duties.indicators.map((indicator) => (
              <li key={indicator.id}>
                <FigureAnswerForm
                  indicator={indicator}
                  answer={draft.figures[indicator.id] ?? {}}
                  onChange={(parts) =>
                    change((before) => ({
                      ...before,
                      figures: {
                        ...before.figures,
                        [indicator.id]: changed(before.figures[indicator.id] ?? {}, parts),
                      },
                    }))
                  }
                />
                <Mistakes of={indicator.id} among={mistakes} />
              </li>
            ))}
          </ul>
        </Panel>
      )}
      <Panel title={say('filing.file')} note={say('filing.unsigned')}>
        <div className={styles.form}>
          <p>
            {say('filing.answered', { n: done, total: of })} {say(isSaved ? 'filing.saved' : 'filing.saving')}
          </p>
          {done < of && done > 0 && <p>{say('filing.incomplete')}</p>}
          {mistakes.length > 0 && <p className={styles.mistakes}>{say('filing.mistakes', { n: mistakes.length })}</p>}
          <div className={styles.foot}>
            <Button look="main" disabled={done === 0 || mistakes.length > 0 || isFiling} onClick={() => void file()}>
              {say('filing.fileNow')}
            </Button>
          </div>
          {outcome?.kind === 'filed' && (
            <Notice
              tone="done"
              title={say('filing.filed', { period: say.format.period(period) })}
              actions={
                <Button
                  onClick={() =>
                    saveFile(new Blob([outcome.file.bytes], { type: 'application/json' }), outcome.file.name)
                  }
                >
                  {say('filing.again')}
                </Button>
              }
            >
              {say('filing.send', { name: outcome.file.name })}
            </Notice>
          )}
          {outcome?.kind === 'refused' && (
            <Notice tone="risk" isUrgent title={say('filing.notFiled')}>
              {unwrittenText(say, outcome.why)}
            </Notice>
          )}
        </div>
      </Panel>
    </>
  )
}
