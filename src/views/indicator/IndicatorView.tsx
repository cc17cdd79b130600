import { getRouteApi } from '@tanstack/react-router'
import { latestPoint } from '#domain/judge/series.ts'
import type { IndicatorId } from '#domain/plan/ids.ts'
import type { IndicatorSnapshot } from '#domain/snapshot.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { ChartFrame } from '#ui/charts/ChartFrame.tsx'
import { TrendChartLazy } from '#ui/charts/TrendChartLazy.tsx'
import { useTrendTable } from '#ui/charts/useTrendTable.ts'
import { Facts } from '#ui/controls/Facts.tsx'
import { Notice } from '#ui/controls/Notice.tsx'
import { Page } from '#ui/controls/Page.tsx'
import { Panel, PanelGrid } from '#ui/controls/Panel.tsx'
import { Words } from '#ui/controls/Words.tsx'
import { AxisLink } from '../links/AxisLink.tsx'
import { Note } from '../provenance/Note.tsx'
import { ProvenanceTag } from '../provenance/ProvenanceTag.tsx'
import { SourceButton } from '../provenance/SourceButton.tsx'
import { SourceList } from '../provenance/SourceList.tsx'
import { RatingBadge } from '../verdict/RatingBadge.tsx'
import { WhyPanel } from '../verdict/WhyPanel.tsx'
import { ratingReason } from '#telling/ratingReason.ts'
import { sourceLines } from '#telling/sourceText.ts'
import { ChangesOf } from '../changes/ChangesOf.tsx'
import { IndicatorForecast } from '../forecast/IndicatorForecast.tsx'
import { ContestedFigures } from './ContestedFigures.tsx'
import { FiguresTable } from './FiguresTable.tsx'
import { useMetadata } from './useMetadata.tsx'
import { useTrend } from './useTrend.ts'
import { NotFound } from '../NotFound.tsx'

const route = getRouteApi('/strategy/indicators/$id')

/** One indicator: its chart, every figure with its source, how it is defined and rated. */
export function IndicatorView() {
  const { indicatorOf } = useSnapshot()
  const { id } = route.useParams()
  const row = indicatorOf(id as IndicatorId)
  return row ? <Sheet key={id} row={row} /> : <NotFound />
}

function Sheet({ row }: { readonly row: IndicatorSnapshot }) {
  const say = useSay()
  const { pick } = say
  const snapshot = useSnapshot()
  const { plan, asOf } = snapshot
  const { indicator, record } = row
  const data = useTrend(row)
  const table = useTrendTable(data)
  const metadata = useMetadata(indicator)
  const reason = ratingReason(say, row, plan.rules)
  const { sources } = record
  return (
    <Page
      title={pick(indicator.name)}
      heading={<Words of={indicator.name} />}
      trail={<AxisLink id={indicator.axis} />}
      lead={
        <p>
          <Words of={indicator.definition} />
        </p>
      }
      aside={<ProvenanceTag provenance={indicator.provenance} />}
    >
      <PanelGrid>
        <ChangesOf of={({ subject }) => subject?.kind === 'indicator' && subject.id === indicator.id} />
        <Panel span="wide">
          {record.said === 0 ? (
            <Notice tone="missing" title={say('why.rating.noValue')} />
          ) : (
            <ChartFrame
              title={say('indicator.chart')}
              headingLevel={2}
              unit={<Words of={indicator.unit} />}
              asOf={asOf}
              sources={<SourceButton provenance={indicator.provenance} sources={sources} of={pick(indicator.name)} />}
              table={table}
              file={{
                name: `${plan.strategy}-${indicator.id}`,
                title: pick(indicator.name),
                unit: pick(indicator.unit),
                sources: sourceLines(snapshot, sources),
              }}
            >
              <TrendChartLazy data={data} height={300} />
            </ChartFrame>
          )}
        </Panel>
        <WhyPanel
          title={say('indicator.why')}
          badge={<RatingBadge row={row} />}
          reason={reason}
          of={pick(indicator.name)}
          said={latestPoint(record.main)?.observation}
        />
        <IndicatorForecast row={row} />
        {record.contested.length > 0 && <ContestedFigures indicator={indicator} groups={record.contested} />}
        {record.said > 0 && <FiguresTable row={row} />}
        <Panel title={say('indicator.metadata')}>
          <Facts facts={metadata} />
        </Panel>
        <Panel title={say('sources.title')} note={say(`provenance.${indicator.provenance}.long`)}>
          <Note text={indicator.note} />
          <SourceList ids={[...new Set([...indicator.sources, ...sources])]} />
        </Panel>
      </PanelGrid>
    </Page>
  )
}
