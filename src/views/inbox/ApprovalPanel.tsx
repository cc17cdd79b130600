import { useState } from 'react'
import type { Day } from '#domain/plan/day.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { periodStates } from '#domain/report/periodStates.ts'
import type { PeriodState } from '#domain/report/periodStates.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { sayForCommittee } from '#state/committee.ts'
import type { AppendResult } from '#state/receiveFiles.ts'
import { useReports, useSnapshot } from '#state/SnapshotProvider.tsx'
import type { OpenDatabase } from '#state/workspace.tsx'
import { approvalText } from '#telling/approvalText.ts'
import { Button } from '#ui/controls/Button.tsx'
import { Panel } from '#ui/controls/Panel.tsx'
import { NotWritten } from '../report/NotWritten.tsx'
import styles from '../keys/Keys.module.css'

/** So many periods are shown: earlier ones are rarely revised. */
const SHOWN = 4

/** The committee's approval of periods: what it would freeze, and what has changed since. Nothing where none has ended. */
export function ApprovalPanel({ db, plan, today }: { db: OpenDatabase; plan: Plan; today: Day }) {
  const say = useSay()
  const { reporting, approvals } = useSnapshot()
  const reports = useReports()
  const [refused, setRefused] = useState<Extract<AppendResult, { readonly ok: false }>>()
  const states = reports ? periodStates(plan, today, { reports, reporting, approvals }).slice(0, SHOWN) : []
  if (states.length === 0) return null
  const approve = async ({ period }: PeriodState) => {
    const result = await sayForCommittee(db, plan, today, { kind: 'periodApproved', period })
    setRefused(result.ok ? undefined : result)
  }
  return (
    <Panel title={say('approval.title')} note={say('approval.note')}>
      <ul className={styles.keys}>
        {states.map((state) => (
          <li key={state.period}>
            <span>
              <strong>{say.format.period(state.period)}</strong>:{' '}
              {say('approval.state', { filed: state.filed, owed: state.owed, undecided: state.undecided })}{' '}
              {state.approval && approvalText(say, state.approval)}{' '}
              {state.approval && say('approval.changed', { n: state.changed })}
            </span>
            {(!state.approval || state.changed > 0) && (
              <Button onClick={() => void approve(state)}>
                {state.approval
                  ? say('approval.revise', { period: say.format.period(state.period), n: state.approval.revision + 1 })
                  : say('approval.approve', { period: say.format.period(state.period) })}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <NotWritten title={say('approval.notApproved')} why={refused} />
    </Panel>
  )
}
