import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { Decision } from '#domain/judge/decisions.ts'
import type { ActionId } from '#domain/plan/ids.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { dayOrder } from '#telling/column.ts'
import {
  DECISION_STANDINGS,
  DECISION_TONES,
  decisionDue,
  lastFollowUp,
  standingOf,
  standingText,
} from '#telling/decisionText.ts'
import { institutionName } from '#telling/names.ts'
import { MarkedName } from '#ui/controls/MarkedName.tsx'
import { Words } from '#ui/controls/Words.tsx'
import type { TableColumn } from '#ui/table/tableColumn.ts'
import { InstitutionLink } from '../links/InstitutionLink.tsx'
import { ActionsNamed } from './ActionsNamed.tsx'

/** The columns of the table of decisions. */
export function useDecisionColumns(): readonly TableColumn<Decision>[] {
  const say = useSay()
  const snapshot = useSnapshot()
  return useMemo((): readonly TableColumn<Decision>[] => {
    const { format, pick } = say
    const titleOf = (id: ActionId) => pick(snapshot.actionOf(id)?.action.title ?? { en: id, ar: id })
    return [
      {
        id: 'what',
        header: say('decision.one'),
        text: ({ decision }) => pick(decision.what),
        found: ({ decision }) => [decision.number ?? '', ...Object.values(decision.what)].join(' '),
        cell: ({ decision }) => (
          <Link to="/decisions/$id" params={{ id: decision.id }}>
            <Words of={decision.what} />
          </Link>
        ),
        isRowHeader: true,
        minWidth: 260,
      },
      {
        id: 'state',
        header: say('column.status'),
        text: (row) => standingText(say, row),
        number: (row) => DECISION_STANDINGS.indexOf(standingOf(row)),
        cell: (row) => <MarkedName tone={DECISION_TONES[standingOf(row)]}>{standingText(say, row)}</MarkedName>,
        isInCard: true,
        minWidth: 150,
      },
      {
        id: 'owner',
        header: say('decision.who'),
        text: ({ decision }) => institutionName(say, snapshot, decision.owner),
        cell: ({ decision }) => <InstitutionLink id={decision.owner} />,
        isInCard: true,
        minWidth: 130,
      },
      {
        id: 'due',
        header: say('decision.byWhen'),
        text: (row) => decisionDue(say, row),
        inFile: [
          { header: say('decision.byWhen'), text: ({ due }) => due ?? '' },
          { header: say('decision.dueFirst'), text: ({ decision }) => decision.due ?? '' },
        ],
        number: ({ due }) => dayOrder(due),
        isInCard: true,
        minWidth: 150,
      },
      {
        id: 'taken',
        header: say('decision.taken'),
        text: ({ decision }) => format.day(decision.taken),
        inFile: [{ header: say('decision.taken'), text: ({ decision }) => decision.taken }],
        number: ({ decision }) => dayOrder(decision.taken),
        isInCard: true,
        minWidth: 130,
      },
      {
        id: 'number',
        header: say('decision.number'),
        text: ({ decision }) => decision.number ?? '',
        cell: ({ decision }) => <bdi>{decision.number}</bdi>,
      },
      {
        id: 'actions',
        header: say('nav.actions'),
        text: ({ decision }) => decision.actions.map(titleOf).join('; '),
        cell: ({ decision }) => <ActionsNamed ids={decision.actions} />,
        minWidth: 220,
      },
      {
        id: 'last',
        header: say('decision.last'),
        text: (row) => lastFollowUp(say, row),
        minWidth: 200,
      },
    ]
  }, [say, snapshot])
}
