import { latestOf } from '#domain/plan/editions.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useToday } from '#state/today.ts'
import { useLoad } from '#state/useLoad.ts'
import { useWorkspace } from '#state/workspace.tsx'
import { Notice } from '#ui/controls/Notice.tsx'
import { Page } from '#ui/controls/Page.tsx'
import { Panel, PanelGrid } from '#ui/controls/Panel.tsx'
import { FilesOf } from '../workspace/FilesOf.tsx'
import { useTrouble } from '../workspace/useTrouble.tsx'
import { BackupPanel } from './BackupPanel.tsx'
import { LoadOutcomeView } from './LoadOutcomeView.tsx'
import { OpenPackage } from './OpenPackage.tsx'
import { SourcesPanel } from './SourcesPanel.tsx'
import { StorageFacts } from './StorageFacts.tsx'
import { VerifyPanel } from './VerifyPanel.tsx'
import { StrategyList } from './StrategyList.tsx'

/** The strategies in this browser: load, switch, check, remove. */
export function DataView() {
  const say = useSay()
  const { database, state } = useWorkspace()
  const today = useToday()
  const plan = state.kind === 'ready' ? latestOf(state.source.editions) : undefined
  const trouble = useTrouble()
  const { load, start, cancel, confirm } = useLoad()
  return (
    <Page title={say('nav.data')} lead={<p>{say('data.lead')}</p>}>
      <PanelGrid>
        {database.kind === 'unavailable' && (
          <Panel title={say('data.notKept')}>
            <Notice tone="risk" title={say(`data.unavailable.${database.reason}`)}>
              <code dir="ltr">{database.detail}</code>
            </Notice>
          </Panel>
        )}
        {trouble && <Panel title={trouble.title}>{trouble.notice}</Panel>}
        <Panel span="wide" title={say('data.strategies')} note={say('data.strategiesNote')}>
          <StrategyList onLoad={(url) => void start({ kind: 'address', url })} />
        </Panel>
        <OpenPackage onOpen={(source) => void start(source)} />
        {load.kind !== 'idle' && (
          <Panel title={say('data.result')}>
            <LoadOutcomeView load={load} onCancel={cancel} onConfirm={(replace) => void confirm(replace)} />
          </Panel>
        )}
        {database.kind === 'open' && <BackupPanel db={database.db} />}
        <StorageFacts />
        {state.kind === 'ready' && database.kind === 'open' && <VerifyPanel db={database.db} />}
        {plan && (
          // The list is of the plan as it is, whatever day is looked at.
          <FilesOf snapshot={{ plan, asOf: today, basis: 'official' }}>
            <SourcesPanel plan={plan} />
          </FilesOf>
        )}
      </PanelGrid>
    </Page>
  )
}
