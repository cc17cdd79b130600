import { useMemo } from 'react'
import type { Answer, AnsweredRecommendation } from '#domain/judge/answers.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { sourceColumn } from '#telling/sourceText.ts'
import { ACTION_TONES } from '#telling/tones.ts'
import { MarkedName } from '#ui/controls/MarkedName.tsx'
import { Words } from '#ui/controls/Words.tsx'
import type { TableColumn } from '#ui/table/tableColumn.ts'
import { ActionLink } from '../links/ActionLink.tsx'
import { OwnTitle } from '../OwnTitle.tsx'
import { SourceButton } from '../provenance/SourceButton.tsx'
import styles from './Recommendations.module.css'

/** The mark of each way of being answered: that of an action in the like state. */
const TONES = {
  none: 'unknown',
  stopped: 'cancelled',
  open: 'on',
  done: 'done',
} as const satisfies Readonly<Record<Answer, string>>

/** The columns of the table of recommendations. */
export function useRecommendationColumns(): readonly TableColumn<AnsweredRecommendation>[] {
  const say = useSay()
  const snapshot = useSnapshot()
  return useMemo(
    (): readonly TableColumn<AnsweredRecommendation>[] => [
      {
        id: 'title',
        header: say('recommendations.one'),
        text: ({ recommendation }) => say.pick(recommendation.title),
        found: ({ recommendation }) => [recommendation.id, ...Object.values(recommendation.title)].join(' '),
        cell: ({ recommendation }) => <OwnTitle of={recommendation} title={recommendation.title} />,
        isRowHeader: true,
        minWidth: 260,
      },
      {
        id: 'answer',
        header: say('recommendations.answer'),
        text: ({ answer }) => say(`answer.${answer}`),
        cell: ({ answer }) => <MarkedName tone={TONES[answer]}>{say(`answer.${answer}`)}</MarkedName>,
        isInCard: true,
        minWidth: 150,
      },
      {
        id: 'actions',
        header: say('recommendations.answeredBy'),
        text: ({ actions }) => actions.map(({ action }) => say.pick(action.title)).join('; '),
        cell: ({ actions }) =>
          actions.length === 0 ? (
            '–'
          ) : (
            <ul className={styles.actions}>
              {actions.map(({ action, verdict }) => (
                <li key={action.id}>
                  <MarkedName tone={ACTION_TONES[verdict.status]}>
                    <ActionLink action={action} /> <small>{say(`status.${verdict.status}`)}</small>
                  </MarkedName>
                </li>
              ))}
            </ul>
          ),
        isInCard: true,
        isWide: true,
        minWidth: 280,
      },
      {
        id: 'year',
        header: say('recommendations.year'),
        text: ({ recommendation }) => say.format.year(recommendation.year),
        number: ({ recommendation }) => recommendation.year,
        isInCard: true,
      },
      {
        id: 'body',
        header: say('recommendations.body'),
        text: ({ recommendation }) => say.pick(recommendation.body),
        cell: ({ recommendation }) => <Words of={recommendation.body} />,
        isInCard: true,
      },
      {
        ...sourceColumn<AnsweredRecommendation>(say, snapshot, ({ recommendation }) => recommendation),
        isOpening: true,
        cell: ({ recommendation }) => (
          <SourceButton
            provenance={recommendation.provenance}
            sources={recommendation.sources}
            of={say.pick(recommendation.title)}
          />
        ),
      },
    ],
    [say, snapshot],
  )
}
