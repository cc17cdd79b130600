import { CatchBoundary } from '@tanstack/react-router'
import { Suspense } from 'react'
import type { ReactNode } from 'react'
import { useSay } from '#i18n/LocaleProvider.tsx'

/**
 * Around what is fetched only once it is asked for, such as what a sheet holds: says so while it comes, and where it
 * cannot come says that, in its own place, so that the screen stands.
 */
export function Late({ children }: { readonly children: ReactNode }) {
  return (
    <CatchBoundary getResetKey={() => 'late'} errorComponent={Missing}>
      <Suspense fallback={<Coming />}>{children}</Suspense>
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
