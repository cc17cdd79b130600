import { getRouteApi, Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { filterActions } from '#domain/judge/filters.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { Page } from '#ui/controls/Page.tsx'
import { Panel } from '#ui/controls/Panel.tsx'
import { ActionFilterBar } from './ActionFilterBar.tsx'
import { OwnerTable } from './OwnerTable.tsx'

const route = getRouteApi('/strategy/actions')

/** Every action: who owes what by when, and how it stands. */
export function ActionsView() {
  const say = useSay()
  const { pick } = say
  const { actions, plan } = useSnapshot()
  const search = route.useSearch()
  const rows = useMemo(() => filterActions(actions, search), [actions, search])
  const title = plan.levels.action ? pick(plan.levels.action.many) : say('nav.actions')
  return (
    <Page
      title={title}
      lead={<p>{say('actions.lead')}</p>}
      aside={plan.recommendations.length > 0 && <Link to="/recommendations">{say('recommendations.title')}</Link>}
    >
      <Panel title={say('actions.table')}>
        <OwnerTable
          caption={title}
          rows={rows}
          isGrouped={search.group !== 'none'}
          fileName={`${plan.strategy}-actions`}
          countOfAll={actions.length}
          filters={(order) => <ActionFilterBar search={search} order={order} />}
        />
      </Panel>
    </Page>
  )
}
