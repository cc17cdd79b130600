import { Link } from '@tanstack/react-router'
import { hasPlan } from '#domain/judge/rollup.ts'
import { valueOf } from '#domain/judge/reading.ts'
import type { AxisId } from '#domain/plan/ids.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { Bullet } from '#ui/charts/Bullet.tsx'
import { Panel } from '#ui/controls/Panel.tsx'
import { ExtraFacts } from '../ExtraFacts.tsx'
import { OwnTitle } from '../OwnTitle.tsx'
import { SourceButton } from '../provenance/SourceButton.tsx'
import { progressText } from '#telling/progressText.ts'
import { HowMade } from '../verdict/HowMade.tsx'
import styles from './AxisView.module.css'

/** The objectives of an axis with the progress of the actions that serve each. */
export function ObjectiveList({ axis, isLong }: { readonly axis: AxisId; readonly isLong: boolean }) {
  const say = useSay()
  const { pick } = say
  const { plan, actions, rollups } = useSnapshot()
  const objectives = plan.objectives.filter((objective) => objective.axis === axis)
  return (
    <Panel {...(!isLong && { span: 'wide' })} title={say('objectives.title')} note={say('objectives.note')}>
      {objectives.length === 0 && <p>{say('objectives.none')}</p>}
      <ul className={styles.objectives} data-long={isLong || undefined}>
        {objectives.map((objective) => {
          const progress = rollups.byObjective.get(objective.id)
          if (!progress) return null
          const { actual, planned, count } = progress
          const label = progressText(say, progress)
          return (
            <li key={objective.id}>
              <span>
                {count > 0 ? (
                  <Link to="/actions" search={{ objective: objective.id }}>
                    <OwnTitle of={objective} title={objective.title} />
                  </Link>
                ) : (
                  <OwnTitle of={objective} title={objective.title} />
                )}{' '}
                <SourceButton
                  provenance={objective.provenance}
                  sources={objective.sources}
                  of={pick(objective.title)}
                />
                <ExtraFacts of={objective} isCompact />
              </span>
              {hasPlan(progress) ? (
                <span>
                  <Bullet done={valueOf(actual)} planned={valueOf(planned)} label={label} />
                  <small>
                    <HowMade rows={() => actions.filter(({ action }) => action.objective === objective.id)}>
                      {label}
                    </HowMade>
                  </small>
                </span>
              ) : (
                <small>{say('objectives.actions', { n: count })}</small>
              )}
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}
