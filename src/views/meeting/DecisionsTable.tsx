import { useSay } from '#i18n/LocaleProvider.tsx'
import { BLANK_ROWS } from '#telling/packDecisions.ts'
import { Panel } from '#ui/controls/Panel.tsx'
import { PlainTable } from '#ui/table/PlainTable.tsx'
import styles from './Meeting.module.css'

/** What stands in the cells that are filled by hand. */
const EMPTY = '\u00a0'

/** An empty table for what the committee decides. */
export function DecisionsTable() {
  const say = useSay()
  const title = say('meeting.section.decisions')
  return (
    <Panel title={title} note={say('meeting.decisionsNote')}>
      <div className={styles.blank}>
        <PlainTable
          name={say('table.of', { title })}
          hasCards={false}
          heads={[
            { id: 'n', text: say('column.code') },
            { id: 'decision', text: say('meeting.decision') },
            { id: 'who', text: say('meeting.who') },
            { id: 'by', text: say('meeting.byWhen') },
          ]}
        >
          {Array.from({ length: BLANK_ROWS }, (_, row) => (
            <tr key={row}>
              <th scope="row">{say.format.number(row + 1)}</th>
              <td>{EMPTY}</td>
              <td>{EMPTY}</td>
              <td>{EMPTY}</td>
            </tr>
          ))}
        </PlainTable>
      </div>
    </Panel>
  )
}
