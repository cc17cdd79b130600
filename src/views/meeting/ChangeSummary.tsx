import { Link } from '@tanstack/react-router'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { forMeeting, moreText } from '#telling/packChanges.ts'
import type { KindForMeeting } from '#telling/packChanges.ts'
import { MarkedName } from '#ui/controls/MarkedName.tsx'
import { Panel } from '#ui/controls/Panel.tsx'
import { PlainTable } from '#ui/table/PlainTable.tsx'
import { ChangedSubject } from '../changes/ChangedSubject.tsx'
import { useChangeLines } from '../changes/useChangeLines.ts'
import { useSince } from '../changes/useSince.ts'
import type { Since } from '../changes/useSince.ts'
import { InstitutionLink } from '../links/InstitutionLink.tsx'

/** What changed since the last meeting, kind by kind. */
export function ChangeSummary() {
  const since = useSince()
  const say = useSay()
  return since ? <Changes {...since} /> : <Panel title={say('nav.changes')}>{say('changes.noDay')}</Panel>
}

function Changes(since: Since) {
  const say = useSay()
  const { asOf } = useSnapshot()
  const lines = useChangeLines(since)
  const days = { since: say.format.day(since.day), day: say.format.day(asOf) }
  const title = say('changes.since', { day: days.since })
  if (!lines) return <Panel title={title} isBusy />
  return (
    <Panel title={title}>
      {lines.length === 0 ? (
        <p>{say('changes.none', days)}</p>
      ) : (
        <PlainTable
          name={say('table.of', { title })}
          heads={[
            { id: 'kind', text: say('changes.kind') },
            { id: 'of', text: say('changes.of') },
            { id: 'owner', text: say('column.institution') },
            { id: 'what', text: say('changes.what') },
          ]}
        >
          {forMeeting(lines).map((of) => (
            <OfKind key={of.kind} {...of} />
          ))}
        </PlainTable>
      )}
    </Panel>
  )
}

function OfKind({ kind, lines, more }: KindForMeeting) {
  const say = useSay()
  return (
    <>
      {lines.map((line) => (
        <tr key={line.id}>
          <td>{say(`changes.kind.${kind}`)}</td>
          <th scope="row">
            <MarkedName tone={line.tone}>
              <ChangedSubject line={line} />
            </MarkedName>
          </th>
          <td>{line.owner ? <InstitutionLink id={line.owner} /> : '–'}</td>
          <td>{line.text}</td>
        </tr>
      ))}
      {more > 0 && (
        <tr>
          <td>{say(`changes.kind.${kind}`)}</td>
          <td colSpan={3}>
            <Link to="/changes" search={{ kind }}>
              {moreText(say, more)}
            </Link>
          </td>
        </tr>
      )}
    </>
  )
}
