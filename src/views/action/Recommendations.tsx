import { Link } from '@tanstack/react-router'
import type { RecommendationId } from '#domain/plan/ids.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { Panel } from '#ui/controls/Panel.tsx'
import { Words } from '#ui/controls/Words.tsx'
import { ExtraFacts } from '../ExtraFacts.tsx'
import { OwnTitle } from '../OwnTitle.tsx'
import { SourceButton } from '../provenance/SourceButton.tsx'
import styles from './History.module.css'

/** The outside recommendations an action answers. */
export function Recommendations({ ids }: { readonly ids: readonly RecommendationId[] }) {
  const say = useSay()
  const { format, pick } = say
  const { outline } = useSnapshot()
  const found = ids.flatMap((id) => outline.recommendations.get(id) ?? [])
  return (
    <Panel title={say('recommendations.answered')}>
      <ul className={styles.history}>
        {found.map((each) => (
          <li key={each.id}>
            <p>
              <Link to="/recommendations" search={{ q: each.id }}>
                <OwnTitle of={each} title={each.title} />
              </Link>
            </p>
            <div className={styles.head}>
              <bdi>
                <Words of={each.body} />
              </bdi>
              <span>{format.year(each.year)}</span>
              <SourceButton provenance={each.provenance} sources={each.sources} of={pick(each.title)} />
            </div>
            <ExtraFacts of={each} isCompact />
          </li>
        ))}
      </ul>
    </Panel>
  )
}
