import { useSay } from '#i18n/LocaleProvider.tsx'
import { StatusHistory } from '../history/StatusHistory.tsx'
import { StatusMultiples } from '../history/StatusMultiples.tsx'
import type { ActionTableProps } from './ActionTable.tsx'

/** How the actions stood quarter by quarter: all of them, and those of each institution or axis. */
export function StatusesOverTime({ rows, groupBy, fileName, filters }: ActionTableProps) {
  const say = useSay()
  const counted = say('table.totalOf', { n: rows.length })
  return (
    <>
      {filters?.(undefined)}
      {rows.length === 0 ? (
        <p>{say('actions.empty')}</p>
      ) : (
        <StatusHistory
          title={counted}
          of={counted}
          headingLevel={3}
          rows={rows}
          fileName={fileName}
          below={(history) => groupBy !== 'none' && <StatusMultiples history={history} rows={rows} by={groupBy} />}
        />
      )}
    </>
  )
}
