import { useCallback } from 'react'
import type { ReactNode } from 'react'
import type { Plan } from '#domain/plan/plan.ts'
import type { Moment } from '#domain/snapshot.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { FileIdentityContext } from '#ui/save/fileIdentity.ts'

/** Below it, every file that is saved says what strategy and day it is of. */
export function FilesOf({
  plan,
  asOf,
  basis,
  children,
}: Moment & { readonly plan: Plan; readonly children: ReactNode }) {
  const { lang } = useSay()
  const identity = useCallback(async () => {
    const { fileIdentity } = await import('#telling/fileIdentity.ts')
    return fileIdentity(plan, { asOf, basis }, lang)
  }, [plan, asOf, basis, lang])
  return <FileIdentityContext value={identity}>{children}</FileIdentityContext>
}
