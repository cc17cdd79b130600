import { Link } from '@tanstack/react-router'
import type { ActionSnapshot } from '#domain/snapshot.ts'
import { useLocale, useText } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import type { Fact } from '#ui/controls/Facts.tsx'
import { InstitutionLink } from '../links/InstitutionLink.tsx'

/** What the plan says about an action, in the order a reader asks. */
export function useActionFacts(row: ActionSnapshot | undefined): readonly Fact[] {
  const t = useText()
  const { format, pick } = useLocale()
  const { outline } = useSnapshot()
  if (!row) return []
  const { action } = row
  const objective = action.objective && outline.objectives.get(action.objective)
  const when = (of: typeof action.duePeriod) => (of ? format.period(of) : t('date.unknown'))
  return [
    { term: t('column.lead'), value: <InstitutionLink id={action.lead} isFull /> },
    {
      term: t('column.partners'),
      value:
        action.partners.length === 0 ? (
          t('none')
        ) : (
          <ul>
            {action.partners.map((id) => (
              <li key={id}>
                <InstitutionLink id={id} />
              </li>
            ))}
          </ul>
        ),
    },
    { term: t('fact.start'), value: when(action.startPeriod) },
    { term: t('fact.due'), value: when(action.duePeriod) },
    ...(objective
      ? [
          {
            term: t('column.objective'),
            value: (
              <Link to="/actions" search={{ objective: objective.id }} dir="auto">
                {pick(objective.title)}
              </Link>
            ),
          },
        ]
      : []),
    { term: t('column.weight'), value: format.number(action.weight, 2) },
    { term: t('action.axisBasis'), value: t(`axisBasis.${action.axisBasis}`) },
    ...(action.tags.length > 0 ? [{ term: t('column.tags'), value: <bdi>{action.tags.join(', ')}</bdi> }] : []),
    { term: t('action.id'), value: <bdi>{action.id}</bdi> },
  ]
}
