import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { Day } from '#domain/plan/day.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useAddress } from '#state/address.ts'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { usePublishing } from '#state/publish/usePublishing.ts'
import { useToday } from '#state/today.ts'
import { useUnsaidRelease } from '#state/unsaid/forms.ts'
import type { UnsaidRelease } from '#state/unsaid/forms.ts'
import { useWorkspace } from '#state/workspace.tsx'
import type { OpenDatabase } from '#state/workspace.tsx'
import { Notice } from '#ui/controls/Notice.tsx'
import { Page } from '#ui/controls/Page.tsx'
import { Panel, PanelGrid } from '#ui/controls/Panel.tsx'
import { PastDay } from '../report/PastDay.tsx'
import { AsOfField } from './AsOfField.tsx'
import { Looked } from './Looked.tsx'
import { MadeRelease } from './MadeRelease.tsx'
import { PublishingProgress } from './PublishingProgress.tsx'
import { ReleaseDraft } from './ReleaseDraft.tsx'
import type { WordEdits } from './wordsInHand.ts'
import styles from './Publish.module.css'

/** Publishing: what would leave, whom it protects, what changed since the last release, and the release itself. */
export function PublishView() {
  const say = useSay()
  const { database } = useWorkspace()
  const { plan, approvals } = useSnapshot()
  const { isToday } = useAddress()
  const today = useToday()
  const mayPublish = !plan.reporting || approvals.length > 0
  return (
    <Page title={say('publish.title')} lead={<p>{say('publish.lead')}</p>}>
      <PanelGrid>
        {!isToday && (
          <Panel>
            <PastDay />
          </Panel>
        )}
        {isToday && database.kind !== 'open' && (
          <Panel>
            <Notice tone="risk" title={say('filing.notKept')} />
          </Panel>
        )}
        {isToday && database.kind === 'open' && !mayPublish && (
          <Panel>
            <Notice
              tone="due"
              title={say('publish.notApproved')}
              actions={<Link to="/inbox">{say('nav.inbox')}</Link>}
            />
          </Panel>
        )}
        {isToday && database.kind === 'open' && mayPublish && (
          <Publishing key={plan.strategy} db={database.db} plan={plan} today={today} />
        )}
      </PanelGrid>
    </Page>
  )
}

function Publishing({ db, plan, today }: { readonly db: OpenDatabase; readonly plan: Plan; readonly today: Day }) {
  const say = useSay()
  const { approvals } = useSnapshot()
  const days = plan.reporting ? approvals.map(({ on }) => on) : [today]
  const [chosen, choose] = useState<Day>()
  const asOf = chosen ?? days[0] ?? today
  const { state, start, cancel } = usePublishing()
  const { strategy } = plan
  const { name: database } = db
  // What may be published is worked out beside the page, from what is kept at that moment.
  useEffect(() => start({ database, strategy, asOf, today }), [start, database, strategy, asOf, today])
  const look = () => start({ database, strategy, asOf, today })
  const found = state.kind === 'looked' ? state.found : undefined
  const { typed, put } = useUnsaidRelease(strategy)
  // Another release has another note and another answer; who answers for it stays.
  const editsOf = ({ number, edits }: UnsaidRelease): WordEdits =>
    number === found?.number ? edits : { ...(edits.approver && { approver: edits.approver }) }
  return (
    <>
      <Panel title={say('publish.what')}>
        <div className={styles.stack}>
          <AsOfField {...{ plan, approvals, today, asOf }} onChange={choose} />
          <PublishingProgress state={state} onCancel={cancel} onLook={look} />
          {found && <Looked found={found} plan={plan} />}
        </div>
      </Panel>
      {state.kind === 'made' && <MadeRelease {...{ db, plan, today }} made={state.made} onAgain={look} />}
      {found?.doc && (
        <ReleaseDraft
          {...{ plan, today, found }}
          edits={editsOf(typed)}
          onEdit={(change) => put({ number: found.number, edits: change(editsOf(typed)) })}
          doc={found.doc}
          onMake={(words) => start({ database, strategy, asOf, today, words })}
        />
      )}
    </>
  )
}
