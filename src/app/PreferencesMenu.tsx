import { useSay } from '#i18n/LocaleProvider.tsx'
import { Sheet } from '#ui/controls/Sheet.tsx'
import { late } from '#views/late.tsx'
import header from './Header.module.css'

const PreferencesForm = late(() => import('./PreferencesForm.tsx').then(({ PreferencesForm: found }) => found))

/** How the application looks, as the reader prefers it. */
export function PreferencesMenu() {
  const name = useSay()('shell.display')
  return (
    <Sheet button={name} buttonLook={header.chip} name={name}>
      {() => <PreferencesForm />}
    </Sheet>
  )
}
