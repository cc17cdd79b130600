import { getRouteApi, Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { filterActions } from '#domain/judge/filters.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useChangeAddress } from '#state/address.ts'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { Page } from '#ui/controls/Page.tsx'
import { Panel } from '#ui/controls/Panel.tsx'
import { ActionFilterBar } from './ActionFilterBar.tsx'
import { OwnerTable } from './OwnerTable.tsx'
import { Timeline } from './Timeline.tsx'

const route = getRouteApi('/strategy/actions')

/** Every action: who owes what by when, and how it stands. */
export function ActionsView() {
  const say = useSay()
  const { pick } = say
  const { actions, plan } = useSnapshot()
  const search = route.useSearch()
  const rows = useMemo(() => filterActions(actions, search), [actions, search])
  const isTimeline = search.view === 'timeline'
  const Table = isTimeline ? Timeline : OwnerTable
  const title = plan.levels.action ? pick(plan.levels.action.many) : say('nav.actions')
  return (
    <Page
      title={title}
      lead={<p>{say('actions.lead')}</p>}
      aside={plan.recommendations.length > 0 && <Link to="/recommendations">{say('recommendations.title')}</Link>}
    >
      <Panel
        title={say(isTimeline ? 'timeline.title' : 'actions.table')}
        aside={<ViewChoice isTimeline={isTimeline} />}
      >
        <Table
          caption={title}
          rows={rows}
          groupBy={search.group ?? 'lead'}
          fileName={`${plan.strategy}-${isTimeline ? 'timeline' : 'actions'}`}
          countOfAll={actions.length}
          filters={(order) => <ActionFilterBar search={search} order={order} />}
        />
      </Panel>
    </Page>
  )
}

/** The same actions as a table or as lines over time. */
function ViewChoice({ isTimeline }: { readonly isTimeline: boolean }) {
  const say = useSay()
  const change = useChangeAddress()
  return (
    <Button onClick={() => change({ view: isTimeline ? undefined : 'timeline' })}>
      {say(isTimeline ? 'timeline.asTable' : 'timeline.asTimeline')}
    </Button>
  )
}
