import { lazy } from 'react'
import { Late } from '../late/Late.tsx'
import type { MakeUpOfProps } from './MakeUpOf.tsx'

const MakeUpOf = lazy(() => import('./MakeUpOf.tsx').then(({ MakeUpOf: made }) => ({ default: made })))

/** The rows, weights and shares of a mean, fetched when they are asked for. */
export function MakeUp(props: MakeUpOfProps) {
  return (
    <Late>
      <MakeUpOf {...props} />
    </Late>
  )
}
