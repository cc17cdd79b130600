import { statementChanges } from '#domain/judge/statementChanges.ts'
import { latestPoint } from '#domain/judge/series.ts'
import type { ReportItem } from '#domain/report/reports.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { changeText } from '#telling/changeText.ts'
import { datedFigure, observedText } from '#telling/figureText.ts'
import { Evidence } from '../evidence/Evidence.tsx'
import { ActionLink } from '../links/ActionLink.tsx'
import { IndicatorLink } from '../links/IndicatorLink.tsx'
import { Note } from '../provenance/Note.tsx'

/** What one item of a report says, filed or not. */
export type SaidItem =
  | Pick<Extract<ReportItem, { readonly kind: 'action' }>, 'kind' | 'update'>
  | Pick<Extract<ReportItem, { readonly kind: 'figure' }>, 'kind' | 'row'>

/** What one item of a report would change, field by field, against what stands. */
export function ItemChange({ item }: { readonly item: SaidItem }) {
  return item.kind === 'action' ? <ActionChange item={item} /> : <FigureChange item={item} />
}

function ActionChange({ item: { update } }: { readonly item: Extract<SaidItem, { readonly kind: 'action' }> }) {
  const say = useSay()
  const snapshot = useSnapshot()
  const row = snapshot.actionOf(update.action)
  if (!row) return <bdi>{update.action}</bdi>
  const changes = statementChanges(row.record.current?.update, update)
  return (
    <>
      <p>
        <ActionLink action={row.action} />
      </p>
      <ul>
        {changes.length === 0 && <li>{say('change.none')}</li>}
        {changes.map((change) => (
          <li key={change.field}>{changeText(say, snapshot, change, row.action)}</li>
        ))}
      </ul>
      <Note text={update.note} />
      <Evidence of={update} />
    </>
  )
}

function FigureChange({ item: { row } }: { readonly item: Extract<SaidItem, { readonly kind: 'figure' }> }) {
  const say = useSay()
  const found = useSnapshot().indicatorOf(row.indicator)
  if (!found) return <bdi>{row.indicator}</bdi>
  const { indicator, record } = found
  const latest = latestPoint(record.main)
  return (
    <>
      <p>
        <IndicatorLink indicator={indicator} />
      </p>
      <ul>
        <li>
          {say('inbox.figure', { period: say.format.period(row.period), value: observedText(say, indicator, row) })}
        </li>
        {latest?.reading.kind === 'value' && (
          <li>
            {say('filing.lastFigure', {
              figure: datedFigure(say, indicator, { period: latest.period, value: latest.reading.value }),
            })}
          </li>
        )}
      </ul>
      <Note text={row.note} />
    </>
  )
}
