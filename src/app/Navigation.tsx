import { Link, useLocation, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { planOn } from '#domain/plan/editions.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useAddress } from '#state/address.ts'
import { useWorkspace } from '#state/workspace.tsx'
import { AxisLinks } from './AxisLinks.tsx'
import { FindButton } from './FindButton.tsx'
import styles from './Navigation.module.css'

/** The screens, in the order in which a chair asks. The one shown is always in view. */
export function Navigation() {
  const say = useSay()
  const { pick } = say
  const { state } = useWorkspace()
  const { day } = useAddress()
  const { pathname } = useLocation()
  // Links are marked by the time a screen is shown, not when it is asked for.
  const shown = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname })
  const nav = useRef<HTMLElement>(null)
  const plan = state.kind === 'ready' ? planOn(state.source.editions, day) : undefined
  useEffect(() => {
    // The plan's links move the others, and so do other words. The page itself stays where it is.
    const link = nav.current?.querySelector('[aria-current]')
    if (nav.current && link) nav.current.scrollLeft += middleOf(link) - middleOf(nav.current)
  }, [shown, plan, say])
  const active = { 'aria-current': 'page' } as const
  return (
    <nav className={styles.nav} aria-label={say('nav.label')} ref={nav}>
      <Link to="/" activeOptions={{ exact: true, includeSearch: false }} activeProps={active}>
        {say('nav.overview')}
      </Link>
      {plan && <AxisLinks plan={plan} pathname={pathname} />}
      <Link to="/institutions" activeOptions={{ includeSearch: false }} activeProps={active}>
        {say('nav.institutions')}
      </Link>
      <Link to="/actions" activeOptions={{ includeSearch: false }} activeProps={active}>
        {plan?.levels.action ? pick(plan.levels.action.many) : say('nav.actions')}
      </Link>
      <Link to="/indicators" activeOptions={{ includeSearch: false }} activeProps={active}>
        {say('nav.indicators')}
      </Link>
      <Link to="/report" activeOptions={{ includeSearch: false }} activeProps={active}>
        {say('nav.report')}
      </Link>
      <Link to="/inbox" activeOptions={{ includeSearch: false }} activeProps={active}>
        {say('nav.inbox')}
      </Link>
      <Link to="/publish" activeOptions={{ includeSearch: false }} activeProps={active}>
        {say('nav.publish')}
      </Link>
      <Link to="/data" activeOptions={{ includeSearch: false }} activeProps={active}>
        {say('nav.data')}
      </Link>
      <Link to="/about" activeOptions={{ includeSearch: false }} activeProps={active}>
        {say('nav.about')}
      </Link>
      <FindButton />
    </nav>
  )
}

function middleOf(element: Element): number {
  const { left, width } = element.getBoundingClientRect()
  return left + width / 2
}
