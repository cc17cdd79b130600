import { CatchBoundary } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import type { ComponentType } from 'react'
import { useSay } from '#i18n/LocaleProvider.tsx'

/** After the frame that is being made: what nobody asked for yet does not hold up what is seen first. */
export const afterPaint = (): Promise<void> =>
  new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)))

/**
 * What is fetched only once it is asked for, such as what a sheet holds: says so while it comes, and where it cannot come
 * says that, in its own place, so that the screen stands.
 */
export function late<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  /** What is waited for before it is fetched. */
  first?: () => Promise<void>,
) {
  const Loaded = lazy(async () => {
    await first?.()
    return { default: await load() }
  })
  return (props: Props) => (
    <CatchBoundary getResetKey={() => 'late'} errorComponent={Missing}>
      <Suspense fallback={<Coming />}>
        <Loaded {...props} />
      </Suspense>
    </CatchBoundary>
  )
}

function Coming() {
  const say = useSay()
  return <p aria-busy="true">{say('coming')}</p>
}

function Missing() {
  const say = useSay()
  return <p role="alert">{say('failure.part')}</p>
}
