import type { ReportingRecord } from '#domain/judge/reporting.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { Panel } from '#ui/controls/Panel.tsx'
import { ReportLink } from '../links/ReportLink.tsx'
import { TimelinessText } from '../verdict/TimelinessText.tsx'
import styles from './ReportingStrip.module.css'

/** An institution's reporting record, period by period. */
export function ReportingStrip({ record }: { readonly record: ReportingRecord }) {
  const say = useSay()
  const { format } = say
  return (
    <Panel span="wide" title={say('reporting.title')} note={say('reporting.note')}>
      <ol className={styles.strip}>
        {record.periods.map(({ period, timeliness }) => (
          <li key={period}>
            <span className={styles.period}>
              <ReportLink by={record.institution} period={period}>
                {format.period(period)}
              </ReportLink>
            </span>
            <TimelinessText timeliness={timeliness} />
            {'filed' in timeliness && <span className={styles.filed}>{format.dayShort(timeliness.filed)}</span>}
            {'due' in timeliness && (
              <span className={styles.filed}>{say('reporting.due', { day: format.dayShort(timeliness.due) })}</span>
            )}
          </li>
        ))}
      </ol>
    </Panel>
  )
}
