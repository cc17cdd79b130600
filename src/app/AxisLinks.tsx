import { Link } from '@tanstack/react-router'
import type { Axis } from '#domain/plan/axis.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { Sheet } from '#ui/controls/Sheet.tsx'
import { Words } from '#ui/controls/Words.tsx'
import styles from './Navigation.module.css'

/** So many letters of axis names stand beside the other screens on a common screen; more are folded into a menu. */
const ROOM = 90

/** The axes: beside each other while there is room, else in a menu that names the one shown. */
export function AxisLinks({ plan, pathname }: { readonly plan: Plan; readonly pathname: string }) {
  const say = useSay()
  const { axes } = plan
  const letters = axes.reduce((sum, { name }) => sum + say.pick(name).length, 0)
  if (letters <= ROOM) return axes.map((axis) => <AxisLink key={axis.id} axis={axis} />)
  const shown = axes.find(({ id }) => pathname.endsWith(`/axes/${id}`))
  const all = plan.levels.axis ? say.pick(plan.levels.axis.many) : say('nav.axes')
  return (
    <Sheet
      button={
        <span className={styles.fold} {...(shown && { 'aria-current': 'page' })}>
          {shown ? <Words of={shown.name} /> : all}
        </span>
      }
      buttonLook={styles.menu}
      name={all}
      spreads="forward"
    >
      <ul className={styles.axes}>
        {axes.map((axis) => (
          <li key={axis.id}>
            <AxisLink axis={axis} />
          </li>
        ))}
      </ul>
    </Sheet>
  )
}

function AxisLink({ axis }: { readonly axis: Axis }) {
  return (
    <Link
      to="/axes/$id"
      params={{ id: axis.id }}
      activeOptions={{ includeSearch: false }}
      activeProps={{ 'aria-current': 'page' }}
      onClick={({ currentTarget }) => currentTarget.closest<HTMLElement>('[popover]')?.hidePopover()}
    >
      {axis.code !== undefined && (
        <>
          <bdi>{axis.code}</bdi>{' '}
        </>
      )}
      <Words of={axis.name} />
    </Link>
  )
}
