import { Link } from '@tanstack/react-router'
import { institutionCells } from '#domain/judge/institutionCells.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { Panel } from '#ui/controls/Panel.tsx'
import { PlainTable } from '#ui/table/PlainTable.tsx'
import { StatusMark } from '#ui/controls/StatusMark.tsx'
import { InstitutionLink } from '../links/InstitutionLink.tsx'
import { TimelinessText } from '../verdict/TimelinessText.tsx'
import { ACTION_TONES } from '#telling/tones.ts'
import styles from './Overview.module.css'

/** Institutions by axes: the most serious status of what each leads, and whether it has reported. */
export function InstitutionGrid() {
  const say = useSay()
  const { format, pick } = say
  const snapshot = useSnapshot()
  const { plan, lastClosed } = snapshot
  return (
    <Panel title={say('grid.title')} note={say('grid.note')}>
      <PlainTable
        name={say('table.of', { title: say('grid.title') })}
        heads={[
          { id: 'institution', text: say('column.institution') },
          ...plan.axes.map(({ id, name }) => ({ id: `axis ${id}`, text: pick(name) })),
          ...(lastClosed
            ? [{ id: 'reported', text: say('grid.reported', { period: format.period(lastClosed) }) }]
            : []),
        ]}
      >
        {institutionCells(snapshot).map(({ institution, cells, reported }) => (
          <tr key={institution.id}>
            <th scope="row">
              <InstitutionLink id={institution.id} />
            </th>
            {cells.map(({ axis, worst, total }) => (
              <td key={axis}>
                {worst ? (
                  <Link
                    to="/actions"
                    search={{ axis, institution: institution.id, role: 'lead' }}
                    className={styles.cell}
                  >
                    <StatusMark tone={ACTION_TONES[worst.status]} />
                    <span>{say(`status.${worst.status}`)}</span>{' '}
                    <small>{say('axis.ofTotal', { n: format.number(worst.count), total: format.number(total) })}</small>
                  </Link>
                ) : (
                  <span className={styles.none}>–</span>
                )}
              </td>
            ))}
            {lastClosed && <td>{reported ? <TimelinessText timeliness={reported.timeliness} /> : '–'}</td>}
          </tr>
        ))}
      </PlainTable>
    </Panel>
  )
}
