import type { ObservationStatement } from '#domain/judge/series.ts'
import type { Indicator } from '#domain/plan/indicator.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { Panel } from '#ui/controls/Panel.tsx'
import { InstitutionLink } from '../links/InstitutionLink.tsx'
import { observedText } from '#telling/figureText.ts'

/** Figures for the same period that disagree; none of them is used. */
export function ContestedFigures(props: {
  readonly indicator: Indicator
  readonly groups: readonly (readonly ObservationStatement[])[]
}) {
  const say = useSay()
  return (
    <Panel title={say('contested.title')} note={say('contested.note')}>
      <ul>
        {props.groups.flat().map(({ ref, row, update }) => (
          <li key={ref}>
            <InstitutionLink id={update.by} />: {say.format.period(row.period)},{' '}
            <b>{observedText(say, props.indicator, row)}</b>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
