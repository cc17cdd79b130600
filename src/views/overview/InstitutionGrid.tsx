import { Link } from '@tanstack/react-router'
import { SERIOUSNESS } from '#domain/judge/actionStatus.ts'
import { hasPlan } from '#domain/judge/rollup.ts'
import { institutionCells } from '#domain/judge/institutionCells.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { useWordsOf } from '#state/words.ts'
import { Panel } from '#ui/controls/Panel.tsx'
import { useIsNarrow } from '#ui/useIsNarrow.ts'
import { PlainTable } from '#ui/table/PlainTable.tsx'
import { Words } from '#ui/controls/Words.tsx'
import { StatusMark } from '#ui/controls/StatusMark.tsx'
import { InstitutionLink } from '../links/InstitutionLink.tsx'
import { ReportLink } from '../links/ReportLink.tsx'
import { TimelinessText } from '../verdict/TimelinessText.tsx'
import { ACTION_TONES } from '#telling/tones.ts'
import styles from './Overview.module.css'

/** So many axes have room for words in their cells; more, and those on a phone, are told by marks and counts, with a legend. */
const ROOMY = 4

/** Institutions by axes: how what each leads stands, and whether it has reported. */
export function InstitutionGrid() {
  useWordsOf('strategy')
  const say = useSay()
  const { format, pick } = say
  const snapshot = useSnapshot()
  const { plan, lastClosed } = snapshot
  const isMany = plan.axes.length > ROOMY
  const isClose = useIsNarrow() || isMany
  const rows = institutionCells(snapshot)
  const seen = new Set(rows.flatMap(({ cells }) => cells.flatMap(({ told }) => (told ? [told.status] : []))))
  return (
    <Panel title={say('grid.title')} note={say(hasPlan(snapshot.rollups.whole) ? 'grid.note' : 'grid.noteKnown')}>
      <PlainTable
        name={say('table.of', { title: say('grid.title') })}
        look={isClose ? 'close' : 'calm'}
        heads={[
          { id: 'institution', text: say('column.institution') },
          ...plan.axes.map(({ id, name, code, order }) => ({
            id: `axis ${id}`,
            text: isMany ? <abbr title={pick(name)}>{code ?? format.number(order)}</abbr> : <Words of={name} />,
          })),
          ...(lastClosed
            ? [{ id: 'reported', text: say('grid.reported', { period: format.period(lastClosed) }) }]
            : []),
        ]}
      >
        {rows.map(({ institution, cells, reported }) => (
          <tr key={institution.id}>
            <th scope="row">
              <InstitutionLink id={institution.id} />
            </th>
            {cells.map(({ axis, told, total }) => (
              <td key={axis}>
                {told ? (
                  <Link
                    to="/actions"
                    search={{ axis, institution: institution.id, role: 'lead', status: told.status }}
                    className={styles.cell}
                  >
                    <StatusMark tone={ACTION_TONES[told.status]} />
                    <span className={isClose ? 'visually-hidden' : undefined}>{say(`status.${told.status}`)}</span>{' '}
                    <small>
                      {isClose
                        ? format.number(told.count)
                        : say('axis.ofTotal', { n: format.number(told.count), total: format.number(total) })}
                    </small>
                  </Link>
                ) : (
                  <span className={styles.none}>–</span>
                )}
              </td>
            ))}
            {lastClosed && (
              <td>
                {reported ? (
                  <ReportLink by={institution.id} period={lastClosed}>
                    <TimelinessText timeliness={reported.timeliness} />
                  </ReportLink>
                ) : (
                  '–'
                )}
              </td>
            )}
          </tr>
        ))}
      </PlainTable>
      {isClose && (
        <ul className={styles.legend}>
          {SERIOUSNESS.filter((status) => seen.has(status)).map((status) => (
            <li key={status}>
              <StatusMark tone={ACTION_TONES[status]} /> {say(`status.${status}`)}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
