import { INDICATOR_RATINGS } from '#domain/judge/ratingBands.ts'
import type { PublicIndicator } from '#domain/disclose/publicDoc.ts'
import { periodEnd } from '#domain/plan/period.ts'
import { datedFigure } from '#telling/figureText.ts'
import { figureWord, latestFigure } from '#telling/releasedFigure.ts'
import type { Page } from './page.ts'
import { toPage } from './page.ts'
import { SiteTable } from './SiteTable.tsx'
import { RatingTag } from './StatusTag.tsx'
import { Told } from './Told.tsx'

interface Props {
  readonly page: Page
  readonly rows: readonly PublicIndicator[]
  readonly caption: string
  readonly isMain?: boolean
}

/** Indicators with their latest figure, target and rating. */
export function IndicatorTable({ page, rows, caption, isMain = false }: Props) {
  const { say } = page
  return (
    <SiteTable
      page={page}
      caption={caption}
      headings={[
        { text: say('column.indicator') },
        { text: say('fact.latest'), isNumber: true },
        { text: say('column.unit') },
        { text: say('column.period') },
        { text: say('fact.target') },
        { text: say('column.rating') },
      ]}
      isMain={isMain}
    >
      {rows.map((row) => {
        const { indicator, rating } = row
        const latest = latestFigure(row)
        const target = indicator.targets.at(-1)
        return (
          <tr key={indicator.id}>
            <th scope="row" data-label={say('column.indicator')}>
              {indicator.code !== undefined && <span className="code">{indicator.code} </span>}
              <a href={toPage(page, `indicators/${indicator.id}.html`)}>
                <Told say={say} text={indicator.name} />
              </a>
            </th>
            <td
              className="number"
              data-label={say('fact.latest')}
              data-value={typeof latest?.value === 'number' ? latest.value : ''}
            >
              {figureWord(say, indicator, latest?.value ?? 'notReported')}
            </td>
            <td data-label={say('column.unit')}>
              <Told say={say} text={indicator.unit} />
            </td>
            <td
              data-label={say('column.period')}
              data-value={latest ? periodEnd(latest.period).replaceAll('-', '') : ''}
            >
              {latest ? say.format.period(latest.period) : '–'}
            </td>
            <td data-label={say('fact.target')} data-value={target?.value ?? ''}>
              {target ? datedFigure(say, indicator, target) : say('rating.noTarget')}
            </td>
            <td data-label={say('column.rating')} data-value={rating ? INDICATOR_RATINGS.indexOf(rating.rating) : ''}>
              <RatingTag page={page} rating={rating?.rating} />
            </td>
          </tr>
        )
      })}
    </SiteTable>
  )
}
