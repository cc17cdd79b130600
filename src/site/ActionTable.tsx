import { SERIOUSNESS } from '#domain/judge/actionStatus.ts'
import { valueOf } from '#domain/judge/reading.ts'
import type { PublicAction } from '#domain/disclose/publicDoc.ts'
import { periodEnd } from '#domain/plan/period.ts'
import { axisWord } from '#telling/axisWord.ts'
import { actionReason } from '#telling/actionReason.ts'
import { doneText } from '#telling/doneText.ts'
import { institutionWord } from './names.ts'
import type { Page } from './page.ts'
import { toPage } from './page.ts'
import { SiteTable } from './SiteTable.tsx'
import { SourceLinks } from './SourceLinks.tsx'
import { StatusTag } from './StatusTag.tsx'
import { Told } from './Told.tsx'

interface Props {
  readonly page: Page
  readonly rows: readonly PublicAction[]
  readonly caption: string
  /** Whether it is the page on which actions have their addresses, sorted by whoever has the script. */
  readonly isMain?: boolean
  /** Whether all of them are of one axis, that the page is about. */
  readonly isOfOneAxis?: boolean
}

/** Actions with status, owner and why. A row folds into a card on a narrow page; nothing is cut. */
export function ActionTable({ page, rows, caption, isMain = false, isOfOneAxis = false }: Props) {
  const { say, doc } = page
  const axes = new Map(doc.axes.map((axis) => [axis.id, axis]))
  const axisColumn = axisWord(say, { plan: doc.strategy })
  const [statusColumn, leadColumn] = [say('column.status'), say('column.lead')]
  const [dueColumn, doneColumn] = [say('fact.due'), say('fact.done')]
  return (
    <SiteTable
      page={page}
      caption={caption}
      headings={[
        say('column.action'),
        ...(isOfOneAxis ? [] : [axisColumn]),
        statusColumn,
        leadColumn,
        dueColumn,
        doneColumn,
      ].map((text) => ({ text }))}
      isMain={isMain}
    >
      {rows.map((row) => {
        const { action, verdict, record } = row
        const axis = axes.get(action.axis)
        const sources = [...new Set([...action.sources, ...(record.current?.update.sources ?? [])])]
        return (
          <tr key={action.id} id={isMain ? action.id : undefined}>
            <th scope="row" data-label={say('column.action')}>
              {action.code !== undefined && <span className="code">{action.code} </span>}
              <Told say={say} text={action.title} />
              <p className="why">{actionReason(say, row, doc.strategy.rules).sentence}</p>
              <SourceLinks page={page} sources={sources} />
            </th>
            {!isOfOneAxis && (
              <td data-label={axisColumn} data-value={axis?.order}>
                {axis && (
                  <a href={toPage(page, `axes/${axis.id}.html`)}>
                    <Told say={say} text={axis.name} />
                  </a>
                )}
              </td>
            )}
            <td data-label={statusColumn} data-value={SERIOUSNESS.indexOf(verdict.status)}>
              <StatusTag page={page} status={verdict.status} />
            </td>
            <td data-label={leadColumn}>
              <a href={toPage(page, `institutions/${action.lead}.html`)}>{institutionWord(page, action.lead)}</a>
            </td>
            <td
              className="day"
              data-label={dueColumn}
              data-value={action.duePeriod ? periodEnd(action.duePeriod).replaceAll('-', '') : ''}
            >
              {action.duePeriod ? say.format.period(action.duePeriod) : say('date.unknown')}
            </td>
            <td data-label={doneColumn} data-value={valueOf(verdict.actual) ?? ''}>
              {doneText(say, row)}
            </td>
          </tr>
        )
      })}
    </SiteTable>
  )
}
