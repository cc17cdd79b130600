import type { ObservationStatement } from '#domain/judge/series.ts'
import type { Indicator } from '#domain/plan/indicator.ts'
import { useLocale, useText } from '#i18n/LocaleProvider.tsx'
import { Panel } from '#ui/controls/Panel.tsx'
import { InstitutionLink } from '../links/InstitutionLink.tsx'
import { figureText } from '../verdict/figures.ts'

/** Figures for the same period that disagree; none of them is used. */
export function ContestedFigures(props: {
  readonly indicator: Indicator
  readonly groups: readonly (readonly ObservationStatement[])[]
}) {
  const t = useText()
  const locale = useLocale()
  return (
    <Panel title={t('contested.title')} note={t('contested.note')}>
      <ul>
        {props.groups.flat().map(({ ref, row, update }) => (
          <li key={ref}>
            <InstitutionLink id={update.by} />: {locale.format.period(row.period)},{' '}
            <b>
              {row.value === undefined
                ? t(`statedGap.${row.gap ?? 'not_reported'}`)
                : figureText(props.indicator, row.value, locale)}
            </b>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
