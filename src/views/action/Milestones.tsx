import { doneMilestones } from '#domain/judge/progress.ts'
import type { Milestone } from '#domain/plan/action.ts'
import type { ActionSnapshot } from '#domain/snapshot.ts'
import { weightText } from '#telling/actionFacts.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { Panel } from '#ui/controls/Panel.tsx'
import { StatusMark } from '#ui/controls/StatusMark.tsx'
import type { Tone } from '#ui/controls/marks.ts'
import { PlainTable } from '#ui/table/PlainTable.tsx'
import { ExtraFacts } from '../ExtraFacts.tsx'
import { OwnTitle } from '../OwnTitle.tsx'
import styles from './Milestones.module.css'

/** The steps of an action: done, late, or still to come. */
export function Milestones({ row }: { readonly row: ActionSnapshot }) {
  const say = useSay()
  const { format } = say
  const { asOf } = useSnapshot()
  const done = doneMilestones(row.action, row.record, asOf)
  const stateOf = ({ id, due }: Milestone): { readonly tone: Tone; readonly word: string } => {
    if (done.has(id)) return { tone: 'done', word: say('milestone.done') }
    if (row.verdict.status === 'completed') return { tone: 'unrated', word: say('milestone.unticked') }
    return due !== undefined && due < asOf
      ? { tone: 'off', word: say('milestone.late') }
      : { tone: 'due', word: say('milestone.toCome') }
  }
  const doneDay = ({ id }: Milestone) => {
    const day = row.record.current?.update.milestonesDone?.[id]
    return day ? format.dayShort(day) : ''
  }
  return (
    <Panel
      title={say('milestones.title')}
      note={say('milestones.count', { n: done.size, total: row.action.milestones.length })}
    >
      <PlainTable
        name={say('table.of', { title: say('milestones.title') })}
        heads={[
          { id: 'title', text: say('column.milestone') },
          { id: 'status', text: say('column.status') },
          { id: 'due', text: say('fact.due') },
          { id: 'done', text: say('milestone.doneOn') },
          { id: 'weight', text: say('column.weight') },
        ]}
      >
        {row.action.milestones.map((milestone) => {
          const { tone, word } = stateOf(milestone)
          return (
            <tr key={milestone.id}>
              <th scope="row">
                <OwnTitle of={milestone} title={milestone.title} />
                <ExtraFacts of={milestone} isCompact />
              </th>
              <td>
                <span className={styles.state}>
                  <StatusMark tone={tone} /> {word}
                </span>
              </td>
              <td>{milestone.duePeriod ? format.period(milestone.duePeriod) : say('date.unknown')}</td>
              <td>{done.has(milestone.id) ? doneDay(milestone) || say('milestone.dayUnknown') : '–'}</td>
              <td>{weightText(say, milestone.weight)}</td>
            </tr>
          )
        })}
      </PlainTable>
    </Panel>
  )
}
