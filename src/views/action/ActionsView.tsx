import { getRouteApi, Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { filterActions } from '#domain/judge/filters.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { Page } from '#ui/controls/Page.tsx'
import { Panel } from '#ui/controls/Panel.tsx'
import { ActionFilterBar } from './ActionFilterBar.tsx'
import { OwnerTable } from './OwnerTable.tsx'
import { Timeline } from './Timeline.tsx'
import { ViewChoice } from './ViewChoice.tsx'
import type { ActionsLook } from './ViewChoice.tsx'
import { late } from '../late.tsx'

const route = getRouteApi('/strategy/actions')

const StatusesOverTime = late(() => import('./StatusesOverTime.tsx').then(({ StatusesOverTime: found }) => found))

/** What shows the actions, with its title. */
const LOOKS = {
  table: { Actions: OwnerTable, title: 'actions.table', file: 'actions' },
  timeline: { Actions: Timeline, title: 'timeline.title', file: 'timeline' },
  statuses: { Actions: StatusesOverTime, title: 'statuses.title', file: 'statuses' },
} as const satisfies Record<ActionsLook, unknown>

/** Every action: who owes what by when, and how it stands. */
export function ActionsView() {
  const say = useSay()
  const { pick } = say
  const { actions, plan } = useSnapshot()
  const search = route.useSearch()
  const rows = useMemo(() => filterActions(actions, search), [actions, search])
  const look = search.view ?? 'table'
  const { Actions, ...about } = LOOKS[look]
  const title = plan.levels.action ? pick(plan.levels.action.many) : say('nav.actions')
  return (
    <Page
      title={title}
      lead={look !== 'statuses' && <p>{say('actions.lead')}</p>}
      aside={plan.recommendations.length > 0 && <Link to="/recommendations">{say('recommendations.title')}</Link>}
    >
      <Panel title={say(about.title)} aside={<ViewChoice look={look} />}>
        <Actions
          caption={title}
          rows={rows}
          groupBy={search.group ?? 'lead'}
          fileName={`${plan.strategy}-${about.file}`}
          countOfAll={actions.length}
          filters={(order) => <ActionFilterBar search={search} order={order} />}
        />
      </Panel>
    </Page>
  )
}
