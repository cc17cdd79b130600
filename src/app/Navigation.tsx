import { Link } from '@tanstack/react-router'
import { planOn } from '#domain/plan/editions.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useAddress } from '#state/address.ts'
import { useWorkspace } from '#state/workspace.tsx'
import styles from './Navigation.module.css'
import { Words } from '#ui/controls/Words.tsx'

/** The screens, in the order in which a chair asks. */
export function Navigation() {
  const say = useSay()
  const { pick } = say
  const { state } = useWorkspace()
  const { day } = useAddress()
  const plan = state.kind === 'ready' ? planOn(state.source.editions, day) : undefined
  const active = { 'aria-current': 'page' } as const
  return (
    <nav className={styles.nav} aria-label={say('nav.label')}>
      <Link to="/" activeOptions={{ exact: true, includeSearch: false }} activeProps={active}>
        {say('nav.overview')}
      </Link>
      {plan?.axes.map((axis) => (
        <Link
          key={axis.id}
          to="/axes/$id"
          params={{ id: axis.id }}
          activeOptions={{ includeSearch: false }}
          activeProps={active}
        >
          <Words of={axis.name} />
        </Link>
      ))}
      <Link to="/institutions" activeOptions={{ includeSearch: false }} activeProps={active}>
        {say('nav.institutions')}
      </Link>
      <Link to="/actions" activeOptions={{ includeSearch: false }} activeProps={active}>
        {plan?.levels.action ? pick(plan.levels.action.many) : say('nav.actions')}
      </Link>
      <Link to="/indicators" activeOptions={{ includeSearch: false }} activeProps={active}>
        {say('nav.indicators')}
      </Link>
      <Link to="/data" activeOptions={{ includeSearch: false }} activeProps={active}>
        {say('nav.data')}
      </Link>
      <Link to="/about" activeOptions={{ includeSearch: false }} activeProps={active}>
        {say('nav.about')}
      </Link>
    </nav>
  )
}
