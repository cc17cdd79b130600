import { useSay } from '#i18n/LocaleProvider.tsx'
import { Panel } from '#ui/controls/Panel.tsx'
import { PlainTable } from '#ui/table/PlainTable.tsx'
import styles from './Meeting.module.css'

/** Rows to be filled by hand in the room, and what stands in their cells. */
const [ROWS, EMPTY] = [8, '\u00a0']

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
          {Array.from({ length: ROWS }, (_, row) => (
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
